import type { Standing } from '@signatory/schema';
import type { PartialDate } from '../../dates/dates.ts';
import type { ComparedTallyFragment, CountryNameFragment } from '../../documents.generated.ts';
import { isGoneOn, takesPart } from './takes-part.ts';

type Acts = NonNullable<ComparedTallyFragment['participations'][number]['acts']>;

/** Places by standing, with whatever is asked of each country. */
type Tally<Country extends CountryNameFragment> = readonly {
  readonly standing: Standing;
  readonly participations: readonly { readonly country: Country; readonly acts?: Acts }[];
}[];

/** A country on both sides of a comparison. */
export interface ComparedCountry<Country extends CountryNameFragment = CountryNameFragment> {
  readonly country: Country;
  /** Its standing on each side; null where it has no place there. */
  readonly a: Standing | null;
  readonly b: Standing | null;
  /** What it did between two days of one accord; empty where no such acts were asked for. */
  readonly acts: Acts;
}

/**
 * The distinct countries of both sides: by standing on the second side, then those of the first side only. Both tallies must be
 * complete, because a country that is in one of them only is shown as absent from the other.
 */
export function comparedCountries<Country extends CountryNameFragment>(
  a: Tally<Country>,
  b: Tally<Country>,
): readonly ComparedCountry<Country>[] {
  const [first, second] = [placesIn(a), placesIn(b)];
  return [...new Map([...second, ...first])].map(([code, { country }]) => ({
    country,
    a: first.get(code)?.standing ?? null,
    b: second.get(code)?.standing ?? null,
    // The side of the earlier day has none that began after that day.
    acts: [...(first.get(code)?.acts ?? []), ...(second.get(code)?.acts ?? [])],
  }));
}

/** The countries of two accords, each on its own day, by which of the two they take part in. */
export function bySharing(
  a: readonly ComparedTallyFragment[],
  b: readonly ComparedTallyFragment[],
  [aOn, bOn]: readonly [PartialDate, PartialDate],
  today: PartialDate,
) {
  const rows = comparedCountries(a, b).map((row) => ({
    ...row,
    inA: takesPart(row.a, isGoneOn(row.country, aOn, today)),
    inB: takesPart(row.b, isGoneOn(row.country, bOn, today)),
  }));
  return {
    both: rows.filter(({ inA, inB }) => inA && inB),
    first: rows.filter(({ inA, inB }) => inA && !inB),
    second: rows.filter(({ inA, inB }) => !inA && inB),
    neither: rows.filter(({ inA, inB }) => !inA && !inB),
  };
}

/** How many countries have a place. */
export function countPlaces(tally: Tally<CountryNameFragment>): number {
  return placesIn(tally).size;
}

function placesIn<Country extends CountryNameFragment>(tally: Tally<Country>) {
  return new Map(
    tally.flatMap(({ standing, participations }) =>
      participations.map(
        ({ country, acts }) => [country.code, { country, standing, acts }] as const,
      ),
    ),
  );
}
