import type { Entry } from '../../gazetteer/entry.ts';

/** The names of entries in a script as one regular expression, and whose name a match is. */
export interface Names {
  readonly source: string;
  readonly entryOf: (name: string) => Entry | null;
}

/** How many letters of a name a text is searched for, before an expression is made of it. */
const KEY = 4;

/** Without the signs of short vowels, which texts write or leave out. */
export const unmarked = (name: string): string => name.replace(/\p{M}/gu, '');

/** Of the names in a script, those that a text may have. */
export function namesIn(
  text: string,
  entries: readonly Entry[],
  script: RegExp,
  form: (name: string) => string,
): Names {
  const bare = unmarked(text);
  const occurs = (name: string) =>
    script.test(name) &&
    bare.includes(
      unmarked(name)
        .replace(/^(?:ה|ال)/u, '')
        .slice(0, KEY),
    );
  const list = entries
    .flatMap((entry) => entry.names.filter(occurs).map((name) => ({ entry, name })))
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ entry, name }) => ({ entry, source: form(name) }));
  return {
    source: list.map(({ source }) => source).join('|'),
    entryOf: (name) =>
      list.find(({ source }) => new RegExp(`^(?:${source})$`, 'u').test(name))?.entry ?? null,
  };
}
