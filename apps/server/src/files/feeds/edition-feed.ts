import type { RunQuery } from '../../graphql/execute.ts';
import {
  FeedOfEditionsDocument,
  FeedOfEditionsOfAccordDocument,
  FeedOfEditionsOfCountryDocument,
  type FeedOfEditionsQuery,
} from '../documents.generated.ts';
import { urnOf } from '../exports/uuid.ts';
import { ENTRY_CHANGES } from '../phrases/enum-words.ts';
import type { AtomEntry } from './atom.ts';
import { noonOf } from './entry-day.ts';

/** What a feed of editions is of: all of the register, or what concerns an accord or a country. */
export interface EditionSubject {
  readonly name: string;
  /** The beginning of the feed's address: `accords/abraham-accords/`. */
  readonly key: string;
  readonly filter: { readonly accord?: string; readonly country?: string };
}

export const WHOLE: EditionSubject = { name: 'Signatory', key: '', filter: {} };

/** The kinds of subjects by path segment. What was removed has its key for a name. */
export const EDITION_SUBJECTS: Readonly<
  Record<string, (runQuery: RunQuery, key: string) => Promise<EditionSubject>>
> = {
  async accords(runQuery, key) {
    const { of } = await runQuery(FeedOfEditionsOfAccordDocument, { key });
    return { name: of?.name ?? key, key: `accords/${key}/`, filter: { accord: key } };
  },
  async countries(runQuery, key) {
    const { of } = await runQuery(FeedOfEditionsOfCountryDocument, { key });
    return { name: of?.name ?? key, key: `countries/${key}/`, filter: { country: key } };
  },
};

/** The entries of a feed of editions, the latest first. */
export async function editionEntries(
  runQuery: RunQuery,
  { key, filter }: EditionSubject,
  origin: string,
): Promise<readonly AtomEntry[]> {
  const { editions } = await runQuery(FeedOfEditionsDocument, { filter });
  return editions.nodes.toReversed().map((edition) => ({
    id: urnOf(`Edition:${edition.name} ${key}`),
    title: `Edition ${edition.name}: ${edition.why}`,
    text: textOf(edition),
    updated: noonOf(edition.publishedOn),
    address: `${origin}/changes/${edition.name}`,
    sources: [],
  }));
}

type Edition = FeedOfEditionsQuery['editions']['nodes'][number];

function textOf({ name, digest, why, changes }: Edition): string {
  const { nodes, totalCount } = changes;
  const lines = nodes.map(
    (change) =>
      `${ENTRY_CHANGES[change.kind]}: ${change.entry}${change.why === null ? '' : `. ${change.why}`}`,
  );
  const more = totalCount - nodes.length;
  return [
    why,
    ...lines,
    ...(more > 0 ? [`and ${more} more`] : []),
    `Signatory, edition ${name}, digest ${digest.slice(0, 8)}`,
  ].join('\n');
}
