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
  readonly date: string;
  readonly words: string;
  /** The words give the year too: nothing is inferred. */
  readonly whole: boolean;
}

/** The day that the article gives beside what was said, up to its own. */
export function whenOf(text: string, draft: Draft, published: string): When | null {
  const said = saidOn(text, draft, published);
  const date = said?.date ?? '';
  if (!said || date.length !== 10 || date > published) return null;
  return { date, words: onOneLine(said.words.text), whole: /\d{4}/.test(said.words.text) };
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
