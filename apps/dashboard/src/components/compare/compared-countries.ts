import type { Standing } from '@signatory/schema';
import type { ComparedTallyFragment, CountryNameFragment } from '../../documents.generated.ts';

type Tally = readonly ComparedTallyFragment[];
type Acts = NonNullable<ComparedTallyFragment['participations'][number]['acts']>;

/** A country on both sides of a comparison. */
export interface ComparedCountry {
  readonly country: CountryNameFragment;
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
export function comparedCountries(a: Tally, b: Tally): readonly ComparedCountry[] {
  const [first, second] = [placesIn(a), placesIn(b)];
  return [...new Map([...second, ...first])].map(([code, { country }]) => ({
    country,
    a: first.get(code)?.standing ?? null,
    b: second.get(code)?.standing ?? null,
    // The side of the earlier day has none that began after that day.
    acts: [...(first.get(code)?.acts ?? []), ...(second.get(code)?.acts ?? [])],
  }));
}

/** How many countries have a place. */
export function countPlaces(tally: Tally): number {
  return placesIn(tally).size;
}

function placesIn(tally: Tally) {
  return new Map(
    tally.flatMap(({ standing, participations }) =>
      participations.map(
        ({ country, acts }) => [country.code, { country, standing, acts }] as const,
      ),
    ),
  );
}
