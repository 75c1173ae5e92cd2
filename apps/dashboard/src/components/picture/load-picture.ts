import type { AccordKind, StatementFilter } from '@signatory/schema';
import type { Ask } from '../../client/queries.ts';
import type {
  PictureActFragment,
  PictureStatementFragment,
  SaidAndDoneOfCountryQuery,
  SaidOfQuery,
} from '../../documents.generated.ts';
import { type Picture, pictureOf } from '../../drawing/said-and-done/picture.ts';
import type { DrawnAct } from '../../drawing/said-and-done/picture-data.ts';
import { type Range, rangeBy } from '../../drawing/time-axis.ts';
import type { Language } from '../../messages/languages.ts';

/** A picture with the names of its threads and of the parts that acts were done in, by their keys, and of its accord or country. */
export interface NamedPicture {
  readonly picture: Picture;
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
}

export interface PictureRequest {
  readonly language: Language;
  readonly today: string;
  /** The last day that may be asked for: what is scheduled is drawn too. */
  readonly lastDay: string;
  readonly range: Range;
  readonly asOf: string | null;
}

/** The picture of an accord: its countries through time. Null where nothing of it has a date in the range by the day asked for. */
export async function pictureOfAccord(
  ask: Ask,
  slug: string,
  { language, today, lastDay, range, asOf }: PictureRequest,
): Promise<NamedPicture | null> {
  const [{ accord }, statements] = await Promise.all([
    ask('SaidAndDone', { language, slug, day: lastDay }),
    allSaid(ask, { accord: slug }),
  ]);
  if (accord === null) return null;
  const places = accord.tally.flatMap(({ participations }) => participations);
  const wholeActs = [accord, ...accord.instruments].flatMap(({ acts }) => acts);
  const data = {
    places: places.map(({ country, standingIntervals, acts }) => ({
      key: country.code,
      intervals: standingIntervals,
      acts: drawnActs(acts, slug),
      binds: binds(accord),
      until: country.until,
    })),
    wholeActs: drawnActs(wholeActs, slug),
    statements: statements.map(({ id, date, countedFrom, speaker }) => ({
      id,
      date,
      countedFrom,
      keys: speaker.country ? [speaker.country.code] : [],
    })),
  };
  // Threads run as far as the accord was looked into.
  const until = accord.coverage?.until ?? today;
  const picture = pictureBy(asOf, data, until < today ? until : today, range);
  const names = [
    ...places.map(({ country }) => [country.code, country.name] as const),
    ...namesOfAccords([...wholeActs, ...places.flatMap(({ acts }) => acts)]),
  ];
  return picture && { picture, name: accord.name, names: namesIn(picture, names) };
}

/** The picture of a country: its accords through time. Null where it has none, or nothing of them has a date by the day asked for. */
export async function pictureOfCountry(
  ask: Ask,
  code: string,
  { language, today, lastDay, range, asOf }: PictureRequest,
): Promise<NamedPicture | null> {
  const [{ name, until, places }, statements] = await Promise.all([
    allPlaces(ask, code, language, lastDay),
    allSaid(ask, { country: code }),
  ]);
  const data = {
    places: places.map(({ accord, standingIntervals, acts }) => ({
      key: accord.slug,
      intervals: standingIntervals,
      acts: drawnActs(acts, accord.slug),
      binds: binds(accord),
      until,
    })),
    wholeActs: [],
    // Only its own words are those of its threads.
    statements: statements.map(({ id, date, countedFrom, speaker, accords }) => ({
      id,
      date,
      countedFrom,
      keys: speaker.country?.code === code ? accords.map(({ slug }) => slug) : [],
    })),
  };
  const picture = places.length > 0 ? pictureBy(asOf, data, today, range) : null;
  const names = [
    ...places.map(({ accord }) => [accord.slug, accord.name] as const),
    ...namesOfAccords(places.flatMap(({ acts }) => acts)),
  ];
  return picture && { picture, name, names: namesIn(picture, names) };
}

/** A file of a day has no more than was there by then: where that is nothing, the page of that day has no picture either. */
function pictureBy(asOf: string | null, ...[data, until, range]: Parameters<typeof pictureOf>) {
  const isEmpty = asOf !== null && pictureOf(data, until, rangeBy(range, asOf)) === null;
  return isEmpty ? null : pictureOf(data, until, range);
}

/** Relations are in force without being binding. */
function binds({ kind, binding }: { kind: AccordKind; binding: boolean | null }): boolean {
  return binding === true || kind === 'DIPLOMATIC_RELATIONS';
}

/** The acts of a place or of an accord as a whole. */
function drawnActs(acts: readonly PictureActFragment[], of: string): readonly DrawnAct[] {
  return acts.map(({ accord, ...act }) => ({
    ...act,
    within: accord.slug === of ? null : accord.slug,
  }));
}

function namesOfAccords(acts: readonly PictureActFragment[]) {
  return acts.map(({ accord }) => [accord.slug, accord.name] as const);
}

/** The names of what is drawn. */
function namesIn(
  picture: Picture,
  names: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  const drawn = new Set<string | null>([
    ...picture.threads.map(({ key }) => key),
    ...[...picture.stops, ...picture.undated].flatMap(({ done = [] }) =>
      done.flatMap(([key, , , within]) => [key, within ?? null]),
    ),
    ...picture.changes.flatMap(({ reached }) => reached.map(([key]) => key)),
  ]);
  return Object.fromEntries(names.filter(([key]) => drawn.has(key)));
}

async function allPlaces(ask: Ask, code: string, language: Language, day: string) {
  type Places = NonNullable<SaidAndDoneOfCountryQuery['country']>['participations'];
  const places: Places['nodes'][number][] = [];
  let name = code;
  let until: string | null = null;
  let after: string | null = null;
  do {
    const { country }: SaidAndDoneOfCountryQuery = await ask('SaidAndDoneOfCountry', {
      language,
      code,
      day,
      after,
    });
    const page: Places | undefined = country?.participations;
    name = country?.name ?? name;
    until = country?.until ?? until;
    places.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return { name, until, places };
}

async function allSaid(
  ask: Ask,
  filter: StatementFilter,
): Promise<readonly PictureStatementFragment[]> {
  const all: PictureStatementFragment[] = [];
  let after: string | null = null;
  do {
    const { statements }: SaidOfQuery = await ask('SaidOf', { filter, after });
    all.push(...statements.nodes);
    after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}
