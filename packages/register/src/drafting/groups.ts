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

/** The day that the article gives beside what was said; none for a month or a year alone. */
export function whenOf(text: string, draft: Draft, published: string): When | null {
  const said = saidOn(text, draft, published);
  if (said?.date?.length !== 10) return null;
  const { date } = said;
  const words = onOneLine(said.words.text);
  const isDay = isRealDay(date) && date <= published;
  return { date: isDay ? date : null, words, whole: isDay && /\d{4}/.test(words) };
}

/** Whether there is such a day: there is no 31 November. */
function isRealDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** The group of a speaker; another where they spoke on another day. */
export function groupFor(groups: Group[], who: Who, when: When | null): Group {
  const key = JSON.stringify(who.speaker);
  const own = groups.filter(({ speaker }) => JSON.stringify(speaker) === key);
  const same = when
    ? own.find((group) => group.when?.date === when.date || !group.when)
    : own.at(-1);
  const group = same ?? { ...who, concerned: [], wordings: [] };
  if (when) group.when ??= when;
  if (!same) groups.push(group);
  return group;
}

export const inCapitals = (words: string): string => {
  const bare = words.replace(/^(?:an?|the) /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};
