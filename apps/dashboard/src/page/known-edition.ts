import { compareEditionNames, type EditionChangeFilter } from '@signatory/schema';
import type { Ask, DataOf, QueryName, VariablesFor } from '../client/queries.ts';
import type { EditionsSinceQuery } from '../documents.generated.ts';

/** The edition that a page is of, and what came of what the page shows. */
export interface KnownEdition {
  readonly name: string;
  readonly publishedOn: string;
  /** The version of the rules of then. */
  readonly rules: number;
  /** How many of its entries lost their words after it was published. */
  readonly redactions: number;
  /** Whether the present says the same. */
  readonly isSame: boolean;
  /** Names of the later editions that changed it, in order; none where it is not known which did. */
  readonly since: readonly string[];
}

/**
 * Asks for the edition of a page, and compares the answer of the page with that of the present. `filter` says which changes concern
 * the page; null where no filter can.
 */
export async function knownEdition<Query extends QueryName>(
  ask: Ask,
  page: {
    readonly query: Query;
    readonly variables: VariablesFor<Query>;
    readonly answer: DataOf<Query>;
  },
  filter: EditionChangeFilter | null,
): Promise<KnownEdition> {
  const { edition } = (await ask('KnownEdition', {})).register;
  if (edition === null) throw new Error('A past edition without a name.');
  const { name, publishedOn, rules, redactions } = edition;
  // What is not on record any more is refused.
  const present = await ask(page.query, page.variables, null).catch(() => null);
  const isSame = present !== null && comparable(present, name) === comparable(page.answer, name);
  // What the present has no more is refused as a filter.
  const since = isSame || filter === null ? [] : await laterThan(name, ask, filter).catch(() => []);
  return { name, publishedOn, rules, redactions: redactions.totalCount, isSame, since };
}

/** The names of all editions after one, in order; where a filter is given, of those with a change that meets it. */
export async function laterThan(
  name: string,
  ask: Ask,
  filter: EditionChangeFilter | null,
): Promise<readonly string[]> {
  const later: string[] = [];
  let before: string | null = null;
  for (;;) {
    const page: EditionsSinceQuery = await ask('EditionsSince', { filter, before }, null);
    const { nodes, pageInfo } = page.editions;
    const names = nodes
      .map((one) => one.name)
      .filter((other) => compareEditionNames(other, name) > 0);
    later.unshift(...names);
    if (names.length < nodes.length || !pageInfo.hasPreviousPage) return later;
    before = pageInfo.startCursor;
  }
}

/** What a page does not show of the record itself: which state of it was asked, and what was compared with texts that editors hold. */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  ...['digest', 'revision', 'lastChange', 'edition', 'isPublished', 'verbatim', 'verification'],
  ...['citation', 'PLAIN_TEXT', 'BIBTEX', 'CSL_JSON', 'RIS', 'WIKIPEDIA', 'WEB_ANNOTATION'],
]);

/** An answer as a text that is equal for equal data: an id of an edition ends in its name. */
function comparable(answer: unknown, edition: string): string {
  const end = `@${edition}`;
  return JSON.stringify(answer, (key, value) => {
    if (NOT_COMPARED.has(key)) return undefined;
    return typeof value === 'string' && value.endsWith(end) ? value.slice(0, -end.length) : value;
  });
}
