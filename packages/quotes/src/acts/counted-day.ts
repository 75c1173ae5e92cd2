import { spanOfTokens } from '../reading/article.ts';
import { NUMBER, type Token } from '../tokens/token.ts';
import { shifted } from './day.ts';
import type { Dated } from './days-told.ts';
import type { Deed } from './deeds/deed.ts';
import { rendered } from './deeds/render.ts';
import { NUMBER_WORDS, numberOfWord } from './number-words.ts';

const COUNT = `(?<many>${NUMBER_WORDS}|#) (?<unit>day|days|week|weeks)`;
/** "the same day", "two days later", "the day before", "a week after". */
const COUNTED = new RegExp(
  `(?<![^ ])(?:(?<same>(?:on )?(?:the|that) same (?:day|evening|afternoon|morning)|(?:earlier |later )?that (?:day|evening|afternoon))|(?:on )?the (?<next>next|following) (?:day|morning)|(?:on )?the (?<last>previous) day|(?:${COUNT}|the (?<one>day)) (?<way>later|afterwards|earlier|before|after|previously)) `,
);
const FAR = 10;

/**
 * A day told by the distance from that of the act told before: "Sudmark followed two days later", "Norland signed on Friday, a day after |
 * Sudmark had done so". Only of a whole day.
 */
export function countedDay(
  text: string,
  tokens: readonly Token[],
  { from, to }: Deed,
  begin: number,
  base: string | null,
): (Dated & { readonly to: number }) | null {
  if (base?.length !== 10) return null;
  for (const [start, end, before] of [
    [to, Math.min(tokens.length, to + FAR), false],
    [Math.max(begin, from - FAR), from, true],
  ] as const) {
    const line = rendered(tokens, start, end);
    const found = COUNTED.exec(line);
    if (!found?.groups) continue;
    const first = start + line.slice(0, found.index).split(' ').length - 1;
    const last = first + found[0].split(' ').length - 1;
    const { same, next, last: prior, many, unit, way } = found.groups;
    const number = many === '#' ? numberAt(text, tokens, first) : many ? numberOfWord(many) : 1;
    const size = (unit?.startsWith('week') ? 7 : 1) * number;
    const opens = before && /^(?:after|before)$/.test(way ?? '');
    const back = prior || /^(?:earlier|before|previously)$/.test(way ?? '');
    const days = same ? 0 : next ? 1 : (back ? -size : size) * (opens ? -1 : 1);
    return { ...spanOfTokens(tokens, first, last), date: shifted(base, days), to: last };
  }
  return null;
}

function numberAt(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens.slice(at, at + 2).find(({ kind }) => kind === NUMBER);
  return Number.parseInt(text.slice(token?.start, token?.end), 10) || 1;
}
