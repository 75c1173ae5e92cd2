import type { Standing } from '@signatory/schema';
import type { CountryNameFragment, StandingTallyFragment } from './documents.generated.ts';

/** A country on both sides of a comparison; null where it has no place. */
export interface Compared {
  readonly country: CountryNameFragment;
  readonly a: Standing | null;
  readonly b: Standing | null;
}

type Tally = readonly StandingTallyFragment[];

/** Everyone with a place on either side, each once: by standing on the second side, then those of the first side alone. */
export function compared(a: Tally, b: Tally): readonly Compared[] {
  const [first, second] = [standingsIn(a), standingsIn(b)];
  return [...new Map([...second, ...first])].map(([code, { country }]) => ({
    country,
    a: first.get(code)?.standing ?? null,
    b: second.get(code)?.standing ?? null,
  }));
}

function standingsIn(tally: Tally) {
  return new Map(
    tally.flatMap(({ standing, countries }) =>
      countries.map((country) => [country.code, { country, standing }] as const),
    ),
  );
}
