import type { StatementFilterOptionsFragment } from '../documents.generated.ts';
import type { Messages } from '../messages/catalogue.ts';
import type { Term } from '../messages/term.ts';
import type { Condition } from '../statement-search.ts';

export type Options = readonly (readonly [value: string, word: string])[];

/** What each choice offers: of accords, countries and leaders those that the statements given have, by name. */
export function optionsOf(
  messages: Messages,
  statements: readonly StatementFilterOptionsFragment[],
): Readonly<Record<Exclude<Condition, 'words' | 'from' | 'to'>, Options>> {
  const accords = statements.flatMap(({ accords }) =>
    accords.flatMap(({ slug, name, partOf }): [string, string][] => [
      [slug, name],
      ...(partOf ? [[partOf.slug, partOf.name] satisfies [string, string]] : []),
    ]),
  );
  const countries = statements.flatMap(({ countries }) =>
    countries.map(({ code, name }): [string, string] => [code, name]),
  );
  const leaders = statements.flatMap(({ speaker }): [string, string][] =>
    speaker.__typename === 'Leader' ? [[speaker.slug, speaker.name]] : [],
  );
  return {
    accord: byWord(accords),
    country: byWord(countries),
    leader: byWord(leaders),
    channel: Object.entries(messages.terms.channels),
    form: wordsOf(messages.terms.forms),
    verbatim: wordsOf(messages.terms.verbatims),
  };
}

function wordsOf(terms: Readonly<Record<string, Term>>): Options {
  return Object.entries(terms).map(([value, { word }]) => [value, word]);
}

/** Each once. Compared by code unit, as server and browser must agree. */
function byWord(options: readonly [string, string][]): Options {
  return [...new Map(options)].sort(([, a], [, b]) => (a < b ? -1 : 1));
}
