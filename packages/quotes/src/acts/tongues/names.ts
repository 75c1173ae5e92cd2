import type { Entry } from '../../gazetteer/entry.ts';

/** The names of entries in a script as one regular expression, and whose name a match is. */
export interface Names {
  readonly source: string;
  readonly entryOf: (name: string) => Entry | null;
}

export function namesIn(
  entries: readonly Entry[],
  script: RegExp,
  form: (name: string) => string,
): Names {
  const list = entries
    .flatMap((entry) =>
      entry.names.filter((name) => script.test(name)).map((name) => ({ entry, name })),
    )
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ entry, name }) => ({ entry, source: form(name) }));
  return {
    source: list.map(({ source }) => source).join('|'),
    entryOf: (name) =>
      list.find(({ source }) => new RegExp(`^(?:${source})$`, 'u').test(name))?.entry ?? null,
  };
}
