import type { Ask } from '../../client/queries.ts';
import {
  type ComparedCountry,
  comparedCountries,
} from '../../components/compare/compared-countries.ts';
import type { PartialDate } from '../../dates/dates.ts';
import type {
  AccordNameFragment,
  EditionEntriesQuery,
  EditionStandingsQuery,
} from '../../documents.generated.ts';

/** How many accords are compared, and how many pages of changes are read for that. */
const MOST_ACCORDS = 20;
const MOST_PAGES = 20;

/** A place whose standing is another in an edition than in its parent. */
export interface MovedStanding extends ComparedCountry {
  readonly accord: AccordNameFragment;
}

/** The standings that an edition moved; or why they are not listed. */
export type MovedStandings =
  | { readonly day: PartialDate; readonly moved: readonly MovedStanding[] }
  | { readonly unlisted: 'first' | 'many' | 'redacted' };

type Change = NonNullable<EditionEntriesQuery['edition']>['changes']['nodes'][number];

interface Reader {
  readonly language: string;
  readonly day: PartialDate;
}

/** Derives the standings of a day in both states of the record, in each accord that the edition changed and in the umbrellas of those. */
export async function movedStandings(
  ask: Ask,
  edition: { readonly name: string; readonly parent: { readonly name: string } | null },
  reader: Reader,
): Promise<MovedStandings> {
  if (edition.parent === null) return { unlisted: 'first' };
  const parent = edition.parent.name;
  const changes = await changesOf(ask, edition.name);
  if (changes === null) return { unlisted: 'many' };
  if (changes.some(isIncomplete)) return { unlisted: 'redacted' };
  const slugs = new Set(changes.flatMap(({ entry }) => accordOf(entry)));
  if (slugs.size > MOST_ACCORDS) return { unlisted: 'many' };
  const inBoth = (slug: string) => compareStates(ask, slug, [parent, edition.name], reader);
  const compared = await Promise.all([...slugs].map(inBoth));
  const umbrellas = new Set(compared.flatMap((one) => one.umbrellas));
  const others = await Promise.all([...umbrellas].filter((slug) => !slugs.has(slug)).map(inBoth));
  return { day: reader.day, moved: [...compared, ...others].flatMap((one) => one.moved) };
}

/** All changes of an edition; null where there are too many. */
async function changesOf(ask: Ask, name: string): Promise<readonly Change[] | null> {
  const changes: Change[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { edition }: EditionEntriesQuery = await ask('EditionEntries', { name, after });
    if (edition === null) return changes;
    changes.push(...edition.changes.nodes);
    if (!edition.changes.pageInfo.hasNextPage) return changes;
    after = edition.changes.pageInfo.endCursor;
  }
  return null;
}

/** Whether words of a version were taken out: the key of an entry then seems to be changed, or nothing of it. */
function isIncomplete({ entry, kind, redacted, changes }: Change): boolean {
  if (redacted !== null) return true;
  if (kind === 'NEW') return false;
  if (kind === 'REMOVED') return changes.length === 0;
  return changes.some(({ path }) => path === keyOf(entry));
}

function keyOf(entry: string): string {
  if (entry.startsWith('Participation:')) return 'accord';
  return entry.startsWith('Country:') ? 'code' : 'slug';
}

/** The slug of the accord whose entry, or whose place, this is. */
function accordOf(entry: string): readonly string[] {
  const [, slug] = /^(?:Accord|Participation):([^/@]+)/.exec(entry) ?? [];
  return slug === undefined ? [] : [slug];
}

async function compareStates(
  ask: Ask,
  slug: string,
  states: readonly [string, string],
  { language, day }: Reader,
) {
  const [before, after] = await Promise.all(
    states.map(
      async (state) => (await ask('EditionStandings', { language, slug, day }, state)).accord,
    ),
  );
  const accord = after ?? before;
  const tallyOf = (one: EditionStandingsQuery['accord'] | undefined) => one?.tally ?? [];
  return {
    moved: accord
      ? comparedCountries(tallyOf(before), tallyOf(after))
          .filter(({ a, b }) => a !== b)
          .map((row): MovedStanding => ({ ...row, accord }))
      : [],
    umbrellas: [before, after].flatMap((one) => one?.partOf?.slug ?? []),
  };
}
