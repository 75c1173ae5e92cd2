import { GENITIVE, NUMBER, type Token, WORD } from '../tokens/token.ts';
import { shifted, type When } from './day.ts';
import { numberOfWord } from './number-words.ts';

/** What is said at a time: "in a 2024 | interview". */
const SPOKEN =
  /^(?:address|article|book|briefing|column|essay|hearing|interview|letter|memoir|message|op-ed|podcast|post|rally|report|speech|statement|tweet|video)$/;
/** Before a time, that it is another's, or not just that: "than two years ago", "since earlier this year". */
const OTHERS =
  /^(?:of|since|until|from|before|after|than|as|about|almost|nearly|over|around|did|some|to|by|following)$/;
const RELATIVE = /^(?:who|which|that|when|where|whose|while|because)$/;

/** A time that is counted back from the text's own day, or told by its year: "two years ago", "earlier this month", "in a 2024 interview". */
export function agoIn(
  text: string,
  tokens: readonly Token[],
  published: string | null,
): When | null {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    // "who two years ago signed": of another event.
    if (token.kind === WORD && RELATIVE.test(token.low)) return null;
    const found =
      inYear(text, tokens, at) ??
      thisOne(tokens, at, published) ??
      ago(text, tokens, at, published);
    if (found) return OTHERS.test(tokens[found.from - 1]?.low ?? '') ? null : found;
  }
  return null;
}

/** "in a | 2024 interview" */
function inYear(text: string, tokens: readonly Token[], at: number): When | null {
  const token = tokens[at];
  const year = token?.kind === NUMBER ? text.slice(token.start, token.end) : '';
  const isLed =
    /^(?:in|during|at)$/.test(tokens[at - 2]?.low ?? '') &&
    /^(?:an?|the|his|her|its|their)$/.test(tokens[at - 1]?.low ?? '');
  const spoken = [at + 1, at + 2].find((place) => SPOKEN.test(tokens[place]?.low ?? ''));
  return /^(?:19|20)\d\d$/.test(year) && isLed && spoken !== undefined
    ? { from: at, to: at + 1, date: year }
    : null;
}

/** "earlier | this month", "this year" */
function thisOne(tokens: readonly Token[], at: number, published: string | null): When | null {
  const unit = tokens[at + 1]?.low ?? '';
  if (tokens[at]?.low !== 'this' || !/^(?:month|year)$/.test(unit)) return null;
  if (tokens[at + 2]?.kind === GENITIVE) return null;
  const from = /^(?:earlier|late|early|later)$/.test(tokens[at - 1]?.low ?? '') ? at - 1 : at;
  return { from, to: at + 2, date: published?.slice(0, unit === 'year' ? 4 : 7) ?? null };
}

/** "two years | ago" */
function ago(
  text: string,
  tokens: readonly Token[],
  at: number,
  published: string | null,
): When | null {
  const [count, unit] = [tokens[at], tokens[at + 1]?.low ?? ''];
  if (!count || tokens[at + 2]?.low !== 'ago' || !/^(?:day|month|year)s?$/.test(unit)) return null;
  const many =
    count.kind === NUMBER ? Number(text.slice(count.start, count.end)) : numberOfWord(count.low);
  if (!Number.isInteger(many) || many < 1 || many > 99) return null;
  return { from: at, to: at + 3, date: back(published, many, unit) };
}

function back(published: string | null, many: number, unit: string): string | null {
  if (!published) return null;
  if (unit.startsWith('day')) return shifted(published, -many);
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (unit.startsWith('year')) return String(year - many);
  const months = year * 12 + month - 1 - many;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
