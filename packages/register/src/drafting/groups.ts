import { type Draft, saidOn } from '@signatory/quotes';
import type { Concerned } from './concerned.ts';
import type { WordingSeed } from './statement-seed.ts';

export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** Who spoke, and a name for the slug of what was said. */
export interface Who {
  readonly speaker: Readonly<Record<string, string>>;
  readonly name: string;
}

export interface Group extends Who {
  /** In the words of the article, where it gives it beside what was said. */
  when?: When;
  occasion?: string;
  channel?: string;
  /** What each wording is about. */
  concerned: Concerned[];
  wordings: WordingSeed[];
}

export interface When {
  /** Null where the words give no day that there is up to that of the article. */
  readonly date: string | null;
  readonly words: string;
  /** The words give the year too: nothing is inferred. */
  readonly whole: boolean;
}

/** The day, month or year that the article gives beside what was said. */
export function whenOf(text: string, draft: Draft, published: string): When | null {
  const said = saidOn(text, draft, published);
  if (!said?.date) return null;
  const { date } = said;
  const words = onOneLine(said.words.text);
  const isDay = isRealDay(date) && date <= published;
  return { date: isDay ? date : null, words, whole: isDay && /\d{4}/.test(words) };
}

/** Whether a time is a day, and no month or year. */
export const isDayLong = ({ date }: When): boolean => date === null || date.length === 10;

/** Whether there is such a day: there is no 31 November. */
function isRealDay(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** What a quotation tells of when, how and where it was said. */
export interface Told {
  readonly when: When | null;
  readonly channel: string | undefined;
  readonly occasion: string | undefined;
}

const isOther = (one: string | undefined, other: string | undefined): boolean => {
  if (one === undefined || other === undefined) return false;
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  return !first.includes(second) && !second.includes(first);
};

/** The group of a speaker; another where they spoke on another day, in another way or on another occasion. */
export function groupFor(groups: Group[], who: Who, { when, channel, occasion }: Told): Group {
  const key = JSON.stringify(who.speaker);
  const own = groups.filter(
    (group) =>
      JSON.stringify(group.speaker) === key &&
      !isOther(group.channel, channel) &&
      !isOther(group.occasion, occasion),
  );
  const same = when
    ? (own.findLast((group) => group.when?.date === when.date) ?? own.find((group) => !group.when))
    : // What was said in another month or year does not go on.
      own.findLast((group) => !group.when || isDayLong(group.when));
  const group = same ?? { ...who, concerned: [], wordings: [] };
  if (when) group.when ??= when;
  if (channel) group.channel ??= channel;
  if (occasion) group.occasion ??= occasion;
  if (!same) groups.push(group);
  return group;
}

export const inCapitals = (words: string): string => {
  const bare = words.replace(/^(?:an?|the) /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};
