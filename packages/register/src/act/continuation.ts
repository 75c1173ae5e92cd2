import { wayTo } from '../drafts/way.ts';
import { type PlacedAct, refuse } from './accord-acts.ts';

/** Throws `Refused` where two states continue one, or states continue each other: a place has one holder. */
export function checkContinuations(uncontested: readonly PlacedAct[]): void {
  const continuations = uncontested.filter(({ act }) => act.kind === 'CONTINUED');
  const continuedBy = (country: string) =>
    continuations.flatMap((one) => (one.country === country ? (one.act.continues ?? []) : []));
  for (const placed of continuations) {
    const { continues } = placed.act;
    const first = continuations.find(({ act }) => act.continues === continues);
    if (first !== placed)
      refuse(
        placed,
        first?.country === placed.country
          ? `it continues the place of ${continues} already`
          : `the place of ${continues} is continued by ${first?.country}`,
        'keep the one that continues it; another state succeeds: enter SUCCEEDED',
      );
    if (continues && placed.country !== null && wayTo(placed.country, continues, continuedBy))
      refuse(
        placed,
        'the places continue each other in a circle',
        'correct continues, or leave out the act of the state that came first',
      );
  }
}
