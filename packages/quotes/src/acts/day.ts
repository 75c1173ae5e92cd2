import { DET, POSS, PREP, TIME } from '../lexicon/words.ts';
import { GENITIVE, has, NUMBER, type Token, WORD } from '../tokens/token.ts';
import { isNominal } from './clause/nominal.ts';

/** When something was done, in the words of the text, and the day, month or year that they mean. */
export interface When {
  readonly from: number;
  readonly to: number;
  /** 2025-11-06, 2025-11 or 2025; null where the words need the text's own day, and it is not known. */
  readonly date: string | null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const two = (number: number) => String(number).padStart(2, '0');
const monthOf = (low: string) => two(MONTHS.indexOf(low.slice(0, 3)) + 1);

/** The first day, month or year that tokens from `from` to `to` give. `published` is the text's own day. */
export function whenIn(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  published: string | null,
): When | null {
  const number = (at: number) => {
    const token = tokens[at];
    return token?.kind === NUMBER && at < to ? text.slice(token.start, token.end) : '';
  };
  const isDay = (at: number) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(number(at));
  const isYear = (at: number) => /^(?:19|20)\d\d$/.test(number(at));
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === WORD && token.capital && MONTH.test(token.low)) {
      const month = monthOf(token.low);
      const before = isDay(at - 1) && at - 1 >= from;
      const day = before ? at - 1 : isDay(at + 1) ? at + 1 : null;
      let end = Math.max(at, day ?? at) + 1;
      const comma = number(end) === '' && isYear(end + 1) ? end + 1 : end;
      const year = isYear(comma) ? number(comma) : null;
      if (year) end = comma + 1;
      const known = year ?? yearOf(month, published);
      const days = day === null ? '' : `-${two(Number.parseInt(number(day), 10))}`;
      const date = known === null ? null : `${known}-${month}${days}`;
      return { from: before ? at - 1 : at, to: end, date };
    }
    if (token.kind === WORD && DAY.test(token.low) && isOwnDay(tokens, at))
      return {
        from: at,
        to: at + 1,
        date: weekdayBefore(DAYS.indexOf(token.low.slice(0, 3)), published),
      };
    if (token.low === 'yesterday' || token.low === 'today')
      return { from: at, to: at + 1, date: shifted(published, token.low === 'today' ? 0 : -1) };
    const lead = tokens[at - 1]?.low;
    if (lead === 'this' && /^(?:morning|afternoon|evening)$/.test(token.low))
      return { from: at - 1, to: at + 1, date: published };
    if (lead === 'last' && /^(?:month|year)$/.test(token.low) && tokens[at + 1]?.kind !== GENITIVE)
      return { from: at - 1, to: at + 1, date: lastOne(token.low, published) };
    if (isYear(at) && /^(?:in|of|since)$/.test(tokens[at - 1]?.low ?? ''))
      return { from: at, to: at + 1, date: number(at) };
  }
  return null;
}

/** "on Monday", "Monday evening", "last Monday": a day by itself, and not "a rainy Monday", "by Monday", "Monday’s talks", "its Monday best". */
function isOwnDay(tokens: readonly Token[], at: number): boolean {
  const [lead, next] = [tokens[at - 1], tokens[at + 1]];
  if (next?.kind === GENITIVE) return false;
  const noun = next?.kind === WORD && !next.capital && isNominal(tokens, at + 1);
  if (noun && !has(next, TIME)) return false;
  if (lead?.kind !== WORD) return true;
  if (/^(?:on|last|late|early|this|of)$/.test(lead.low)) return true;
  return (
    !has(lead, DET | POSS | PREP) &&
    (lead.capital || lead.flags !== 0 || /ed$/.test(lead.low) || GENERIC_END.test(lead.low))
  );
}

/** The last word of an accord's name or a verb, which a bare day may follow: "signed the accord Monday". */
const GENERIC_END = /^(?:accord|accords|treaty|pact|deal|agreement|it|them)$/;

/** The same of what has been: a day of the week, or a whole day that is not after the text's own. What else is told may be to come. */
export function dayGone(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  published: string | null,
): When | null {
  const when = whenIn(text, tokens, from, to, published);
  if (!when?.date || !published || when.date > published) return null;
  const whole = tokens.slice(when.from, when.to).some((token) => token.kind === NUMBER);
  const dated = /\b(?:19|20)\d\d\b/.test(
    text.slice(tokens[when.from]?.start, tokens[when.to - 1]?.end),
  );
  return whole && !dated ? null : when;
}

/** A day so many days after another. */
export function shifted(published: string | null, days: number): string | null {
  if (!published) return null;
  const day = new Date(`${published}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return Number.isNaN(day.getTime()) ? null : day.toISOString().slice(0, 10);
}

/** The last such day of the week up to the text's own day; 0 is Sunday. */
export function weekdayBefore(day: number, published: string | null): string | null {
  for (let back = 0; back < 7 && published; back++) {
    const date = shifted(published, -back);
    if (date && new Date(`${date}T00:00:00Z`).getUTCDay() === day) return date;
  }
  return null;
}

/** The month or the year before the text's own. */
function lastOne(unit: string, published: string | null): string | null {
  if (!published) return null;
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (unit === 'year') return String(year - 1);
  return month === 1 ? `${year - 1}-12` : `${year}-${two(month - 1)}`;
}

/** The year of a month named without one: the last in which it has begun. */
function yearOf(month: string, published: string | null): string | null {
  if (!published) return null;
  const year = Number(published.slice(0, 4));
  return String(month > published.slice(5, 7) ? year - 1 : year);
}
