import type { Role, Standing } from '@signatory/schema';
import { type Day, latestDay, type PartialDate } from '../dates/partial-date.ts';
import { askedByAll } from '../db/asker.ts';
import { inParts } from '../db/in-parts.ts';
import { isTurnOver, nextTurn } from '../db/waiting/loop-turn.ts';
import { RefusedValue } from '../errors.ts';
import { type Placed, placePairs } from '../participation/pairs.ts';
import { type Participation, participations } from '../participation/read.ts';
import { stateOf } from '../record/state.ts';
import type { Engine } from '../record/tables.ts';
import { type StandingInterval, standingIntervals } from './intervals.ts';
import { participationOn } from './standing.ts';

/** What is asked of the places of countries in accords, all of it of one and the same place. */
export interface PlaceFilter {
  readonly accord?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly role?: Role | null | undefined;
  readonly standing?: readonly Standing[] | null | undefined;
  readonly asOf?: PartialDate | null | undefined;
}

/** Whether a filter can be met by derivation alone: of other places SQL knows. */
export function asksOfDay({ standing, asOf }: PlaceFilter): boolean {
  return standing != null || asOf != null;
}

/**
 * Several filters that are to be met at once, with what each asks of places derived. A place is in the accord that the first of
 * them to name one names, and so with the country. Throws `RefusedValue` for a standing without a day.
 */
export function withPlaces<Filter extends PlaceFilter>(
  engine: Engine,
  filters: readonly Filter[],
): Promise<readonly Placed<Filter>[]> {
  // An empty name is none, as in all other conditions.
  const accord = filters.find((filter) => filter.accord)?.accord;
  const country = filters.find((filter) => filter.country)?.country;
  return Promise.all(
    filters.map(async (filter) => {
      if (!asksOfDay(filter) && filter.role == null) return { ...filter, places: null };
      const met = await placesMatching(engine, { ...filter, accord, country });
      return { ...filter, places: placePairs(engine.dialect, met) };
    }),
  );
}

/** Readings in progress, by what they read at which state of the record. */
const inProgress = new WeakMap<Engine, Map<string, Promise<readonly Participation[]>>>();

/**
 * The places that meet a filter on its day: begun by then, with the standing that is derived for it, and with the role, in
 * the accord or in an instrument under it; those of any day where none is given. Costs a fixed number of queries, and reads all
 * acts of the accord or the country asked for; of all where neither is, once until the record is written. The list, the count and the facets of one request share
 * one reading. Throws `RefusedValue` for a standing without a day.
 */
export async function placesMatching(
  engine: Engine,
  filter: PlaceFilter,
): Promise<readonly Participation[]> {
  const state = await stateOf(engine);
  const readings = inProgress.get(engine) ?? new Map<string, Promise<readonly Participation[]>>();
  inProgress.set(engine, readings);
  const { accord, country, role, standing, asOf } = filter;
  const key = JSON.stringify([state, accord, country, role, standing, asOf]);
  const reading = readings.get(key) ?? askedByAll(() => readPlaces(engine, filter, state));
  readings.set(key, reading);
  try {
    return await reading;
  } finally {
    readings.delete(key);
  }
}

async function readPlaces(
  engine: Engine,
  { accord, country, role, standing, asOf }: PlaceFilter,
  state: string,
): Promise<readonly Participation[]> {
  if (standing != null && asOf == null) {
    throw new RefusedValue('a standing is asked on no day', 'give asOf');
  }
  const day = asOf == null ? null : latestDay(asOf);
  const places = await placesOf(engine, state, accord, country);
  return places
    .filter(
      ({ place, intervals }) =>
        (accord == null || place.accord === accord) &&
        (country == null || place.country === country) &&
        (day === null || meetsOn(intervals, day, standing)) &&
        (role == null || rolesOn(place, day).includes(role)),
    )
    .map(({ place }) => place);
}

/** Whether a place had begun by a day, with one of these standings. */
function meetsOn(
  intervals: readonly StandingInterval[],
  day: Day,
  standing: PlaceFilter['standing'],
): boolean {
  const on = intervals.findLast(({ from }) => from <= day);
  return on !== undefined && (standing == null || standing.includes(on.standing));
}

function rolesOn(place: Participation, day: Day | null): readonly Role[] {
  const begun = day === null ? place : participationOn(place, day);
  return begun === null ? [] : rolesIn(begun);
}

/** A place with its standings through time, derived once. */
interface DerivedPlace {
  readonly place: Participation;
  readonly intervals: readonly StandingInterval[];
}

async function placesOf(
  engine: Engine,
  state: string,
  accord: string | null | undefined,
  country: string | null | undefined,
): Promise<readonly DerivedPlace[]> {
  const known = allPlaces.get(engine);
  if (known?.state === state) return known.places;
  const { ofAccords, ofCountries } = participations(engine);
  if (country != null) return derived((await ofCountries([country])).get(country) ?? []);
  if (accord != null) return derived((await ofAccords([accord])).get(accord) ?? []);
  const places = askedByAll(() => readAllPlaces(engine).then(derived));
  allPlaces.set(engine, { state, places });
  try {
    return await places;
  } catch (error) {
    allPlaces.delete(engine);
    throw error;
  }
}

async function derived(places: readonly Participation[]): Promise<readonly DerivedPlace[]> {
  const all: DerivedPlace[] = [];
  for (const place of places) {
    while (isTurnOver()) await nextTurn();
    all.push({ place, intervals: standingIntervals(place) });
  }
  return all;
}

/** How many accords are read at once, so that what is made of their acts holds nobody up. */
const AT_ONCE = 20;

async function readAllPlaces(engine: Engine): Promise<readonly Participation[]> {
  const rows = await engine.db.selectFrom('accord').select('slug').execute();
  const { ofAccords } = participations(engine);
  const all: Participation[] = [];
  for (const part of inParts(rows, AT_ONCE)) {
    const places = await ofAccords(part.map(({ slug }) => slug));
    all.push(...[...places.values()].flat());
  }
  return all;
}

/**
 * All places as they were read last, with the state from before: what is derived of them is derived once until the record is
 * written, however many days are asked for.
 */
const allPlaces = new WeakMap<
  Engine,
  { readonly state: string; readonly places: Promise<readonly DerivedPlace[]> }
>();

function rolesIn({ roles, instruments }: Participation): readonly Role[] {
  return [...roles.map(({ role }) => role), ...instruments.flatMap(rolesIn)];
}
