import type { HistoryAct, PlaceHistory } from '../../../src/standing/history.ts';
import { randomBelow } from '../generated-histories.ts';
import { daysLater } from '../turning-days.ts';
import { walkedHistory } from '../walked-histories.ts';

/** A state that succeeds to what another held on its last day, or is said to, and then goes on by itself. */
export function succeedingHistory(seed: number): PlaceHistory {
  const below = randomBelow(seed + 3);
  const walked = walkedHistory(seed);
  // Of what the first state did the order is known.
  const acts = walked.acts.filter(
    (act, at, all) =>
      act.date?.length === 10 && all.findIndex(({ date: other }) => other === act.date) === at,
  );
  const former = { ...walked, acts };
  const date = daysLater('2000-01-31', 60 + below(700));
  const isBefore = ({ date: other }: HistoryAct) => other !== null && other < date;
  const predecessor: PlaceHistory = {
    ...former,
    until: daysLater(date, -1),
    acts: former.acts.filter((act) => act.whole || isBefore(act)),
  };
  const kind = below(4) === 0 ? 'SUCCEEDED_TO_SIGNATURE' : 'SUCCEEDED';
  const later = walkedHistory(seed + 1).acts.filter((act) => !act.whole && !isBefore(act));
  return {
    terms: former.terms,
    acts: [
      ...former.acts.filter(({ whole }) => whole),
      { key: 'succeeded', kind, whole: false, date, predecessors: [predecessor] },
      ...later.slice(0, below(3)).map((act) => ({ ...act, key: `later ${act.key}` })),
    ],
  };
}
