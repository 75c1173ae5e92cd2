import { type ActKind, CONSENT_KINDS } from '@signatory/schema';
import { dayBefore } from '../../src/dates/partial-date.ts';
import { type Derivation, derive, type Step, stepOn } from '../../src/standing/derive.ts';
import { type HistoryAct, type PlaceHistory, WITHOUT_EFFECT } from '../../src/standing/history.ts';
import { randomBelow } from './generated-histories.ts';
import type { Property } from './property.ts';
import { daysLater, turningDays } from './turning-days.ts';

const shown = (step: Step | null) =>
  step && step.standing !== 'NONE'
    ? `${step.standing} since ${step.since} by ${step.act?.kind} until ${step.endsOn}`
    : 'NONE';

/** The first day from one on on which two derivations show something else. */
function differ(a: Derivation, b: Derivation, days: readonly string[], from = ''): string | null {
  const day = days.find((one) => one >= from && shown(stepOn(a, one)) !== shown(stepOn(b, one)));
  return day ? `${day}: ${shown(stepOn(a, day))}, then ${shown(stepOn(b, day))}` : null;
}

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const below = randomBelow(seed);
  const rest = [...list];
  return list.map(() => rest.splice(below(rest.length), 1)[0] as T);
}

function sameAs(changed: (history: PlaceHistory, seed: number) => PlaceHistory): Property {
  return (history, seed, table) =>
    differ(derive(history, table), derive(changed(history, seed), table), turningDays(history));
}

export const orderOfEntries = sameAs((history, seed) => ({
  ...history,
  acts: shuffled(history.acts, seed),
}));

export const namesOfKeys = sameAs((history, seed) => {
  const keys = shuffled(
    history.acts.map(({ key }) => key),
    seed + 1,
  );
  return {
    ...history,
    acts: history.acts.map((act, at) => ({ ...act, key: keys[at] ?? act.key })),
  };
});

export const contestedActs = sameAs((history, seed) => {
  const others = shuffled(
    [...CONSENT_KINDS, 'WITHDREW', 'SIGNED', 'TERMINATED', 'SUSPENDED'] as const,
    seed,
  );
  const contested = others.map((kind, at): HistoryAct => {
    const date = daysLater('2000-01-31', (seed * 37 + at * 113) % 900);
    return { key: `contested ${kind}`, kind, whole: kind === 'TERMINATED', date, contested: true };
  });
  return { ...history, acts: [...contested, ...history.acts] };
});

export const declarations = sameAs((history, seed) => {
  const without = WITHOUT_EFFECT.map((kind, at): HistoryAct => {
    const date = daysLater('2000-01-31', (seed * 41 + at * 97) % 900);
    return { key: `${kind}`, kind, whole: false, date };
  });
  return { ...history, acts: [...history.acts, ...without] };
});

export const actsToldTwice = sameAs((history) => ({
  ...history,
  acts: [...history.acts, ...history.acts.map((act) => ({ ...act, key: `${act.key} again` }))],
}));

/** Of acts whose order is open one may hold that suits the suspension, and what resumes may end that one. */
export const suspensionInPart: Property = (history, seed, table) => {
  const kind = 'SUSPENDED';
  const date = '2001-02-03';
  const inPart: HistoryAct = { key: 'in part', kind, whole: seed % 2 === 0, date, inPart: true };
  const acts = [...history.acts, inPart];
  const days = new Set(acts.flatMap((act) => (act.date?.length === 10 ? [act.date] : [])));
  if (days.size < acts.length || acts.some((act) => act.kind === 'RESUMED')) return null;
  return sameAs(() => ({ ...history, acts }))(history, seed, table);
};

/**
 * A history on exact days is that of one party, whether or not another state continues its place: after that day it shows the same,
 * but that what was held on it is held by the act that continues it.
 */
export const continuedPlaces: Property = (history, seed, table) => {
  const { acts, until } = history;
  const days = acts.flatMap(({ date }) => (date?.length === 10 ? [date] : []));
  const middle = days.toSorted()[1 + (seed % Math.max(days.length - 1, 1))];
  if (days.length < acts.length || middle === undefined) return null;
  const date = daysLater(middle, 1);
  if ((until && until < date) || acts.some(({ after }) => after)) return null;
  const isBefore = (act: HistoryAct) => act.whole || (act.date ?? '') < date;
  const predecessor = {
    ...history,
    acts: acts.filter(isBefore),
    until: dayBefore(date),
    continuedOn: date,
  };
  const own = acts.filter((act) => act.whole || !isBefore(act));
  const continued = {
    key: 'continued',
    kind: 'CONTINUED',
    whole: false,
    date,
    predecessors: [predecessor],
  } as const;
  const [one, before, after] = [
    derive(history, table),
    derive(predecessor, table),
    derive({ ...history, from: null, acts: [...own, continued] }, table),
  ];
  const held = stepOn(one, dayBefore(date));
  // What is still to come of the other state tells the first nothing, and a place that is none is not continued.
  if (one.faults.length + before.faults.length > 0 || !held || held.standing === 'NONE')
    return null;
  if (JSON.stringify(held.state) !== JSON.stringify(stepOn(before, dayBefore(date))?.state))
    return null;
  if (held.standing === 'ENDED' || held.state.gone || held.state.accord.ended) return null;
  if (after.faults[0]) return `continued on ${date}, ${after.faults[0].name}`;
  const shownOn = (of: Derivation, day: string) => {
    const step = stepOn(of, day);
    const isHeld = (step?.since ?? '') < date;
    return shown(step && isHeld ? { ...step, act: continued } : step);
  };
  const differs = [date, ...turningDays(history)].find(
    (day) => day >= date && shownOn(one, day) !== shownOn(after, day),
  );
  if (differs)
    return `continued on ${date}, ${differs}: ${shownOn(one, differs)}, then ${shownOn(after, differs)}`;
  const gone = stepOn(before, date)?.standing;
  return gone === 'ENDED' ? null : `continued on ${date}, and still ${gone}`;
};

type Pair = readonly [ActKind, ActKind, whole: boolean];
const PAIRS: readonly Pair[] = [
  ['WITHDRAWAL_NOTIFIED', 'WITHDRAWAL_REVOKED', false],
  ['SUSPENDED', 'RESUMED', false],
  ['SUSPENDED', 'RESUMED', true],
  ['RATIFIED', 'RATIFICATION_WITHDRAWN', false],
  ['WITHDREW', 'WITHDRAWAL_REVOKED', false],
];

const appliesToAll = ({ kind, whole }: HistoryAct) => whole && kind === 'PROVISIONALLY_APPLIED';

/** Between two acts, on days on which nothing else happens, an act and what revokes it. */
export const revocations: Property = (history, seed, table) => {
  const plain = derive(history, table);
  const exact = history.acts.every(({ date }) => date !== null && date.length === 10);
  const days = plain.steps.map(({ day }) => day).sort();
  // Of acts on one day another order may suit the pair better.
  if (!exact || plain.faults.length > 0 || new Set(days).size < days.length) return null;
  const [kind, revocation, whole] = PAIRS[seed % PAIRS.length] as Pair;
  for (const start of days) {
    const [first, next] = [daysLater(start, 1), daysLater(start, kind === 'WITHDREW' ? 1 : 2)];
    if (days.some((day) => day >= first && day <= next)) continue;
    const { notice, left, accord, early, suspended, suspendedInPart } =
      stepOn(plain, start)?.state ?? {};
    if (notice || (left && kind === 'WITHDREW') || (whole && accord?.suspended)) continue;
    // What a consent fulfilled is spent, and who took one back is not reached by what signatories apply.
    const isSpent = (early?.rung ?? 'NONE') !== 'NONE' || history.acts.some(appliesToAll);
    if (kind === 'RATIFIED' && isSpent) continue;
    // What resumes ends a suspension in part too.
    if (kind === 'SUSPENDED' && (whole ? accord?.suspendedInPart : suspendedInPart)) continue;
    // Relations are resumed for both, whoever suspended them.
    if (history.terms.relations && (suspended || suspendedInPart || accord?.suspended)) continue;
    const pair = [
      {
        key: 'done',
        kind,
        whole,
        date: first,
        ...(kind === 'WITHDRAWAL_NOTIFIED' ? { effective: '2099' } : {}),
      },
      { key: 'undone', kind: revocation, whole, date: next },
    ];
    const both = derive({ ...history, acts: [...history.acts, ...pair] }, table);
    const steps = both.steps.filter(({ day }) => day === first || day === next);
    // Where the act or its revocation is refused, or the consent takes effect between, nothing is undone.
    const refused = both.faults.map(({ act }) => act);
    if (refused.some((act) => pair.some(({ key }) => key === act?.key))) continue;
    if (refused[0])
      return `with ${kind} on ${first} and ${revocation} ${refused[0].kind} is refused`;
    if (steps.length !== 2) continue;
    const wrong = differ(plain, both, [next, ...turningDays(history)], next);
    if (wrong) return `with ${kind} on ${first} and ${revocation} ${wrong}`;
  }
  return null;
};
