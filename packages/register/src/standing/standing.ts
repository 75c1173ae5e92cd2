import type { ActKind, Standing } from '@signatory/schema';
import type { Act } from '../act/act.ts';
import {
  type Day,
  effectiveDay,
  hasBegun,
  latestDay,
  type PartialDate,
} from '../dates/partial-date.ts';
import type { Participation } from '../participation/read.ts';

/** A standing on a day, and the act it was reached by (null for NONE and UNCLEAR). */
export interface StandingOn {
  readonly standing: Standing;
  readonly act: Act | null;
}

/** The ladder, from the ground up. */
const LADDER = ['NONE', 'CANDIDATE', 'ANNOUNCED', 'SIGNATORY', 'CONTRACTING', 'PARTY'] as const;

type Rung = (typeof LADDER)[number];

/** The rung that an act of this kind leads to; the kinds absent here undo, suspend or depend on other acts. */
const RUNG_OF: Partial<Record<ActKind, Rung>> = {
  FLOATED: 'CANDIDATE',
  SOUGHT: 'CANDIDATE',
  NEGOTIATED: 'CANDIDATE',
  ADOPTED: 'CANDIDATE',
  INITIALLED: 'CANDIDATE',
  ANNOUNCED: 'ANNOUNCED',
  SIGNED: 'SIGNATORY',
  RATIFIED: 'CONTRACTING',
  ACCEPTED: 'CONTRACTING',
  APPROVED: 'CONTRACTING',
  ACCEDED: 'CONTRACTING',
  SUCCEEDED: 'CONTRACTING',
  ENTERED_INTO_FORCE: 'PARTY',
  ESTABLISHED: 'PARTY',
};

/**
 * Derives the standing of a country in an accord on a day (an imprecise day stands for its last). Contested acts give
 * none. The highest rung reached counts, until a withdrawal, a severance or the accord's end brings the country to the
 * ground; an accord that does not bind ends at SIGNATORY. In an umbrella, acts in its instruments count as well, each
 * instrument by itself, so that leaving one is not leaving all. Wants the whole participation, not what had begun by the
 * day: an entry into force may wait for one that is still to come.
 */
export function standingOn(participation: Participation, asOf: PartialDate): StandingOn {
  const day = latestDay(asOf);
  const own = inAccord(participation, day);
  if (rungOf(own) === undefined) return own;
  const highest = participation.instruments
    .map((instrument) => inAccord(instrument, day))
    .map((inside) => capped(inside, participation.binding))
    .reduce((best, next) => (height(next) > height(best) ? next : best), own);
  const named = participation.roles.some(
    (held) =>
      held.role === 'PRINCIPAL' && hasBegun({ date: held.from, attested: held.attested }, day),
  );
  return highest.standing === 'NONE' && named ? { standing: 'UNCLEAR', act: null } : highest;
}

/** What of a participation has begun by a day (an imprecise day stands for its last); null where nothing has. */
export function participationOn(
  participation: Participation,
  asOf: PartialDate,
): Participation | null {
  const day = latestDay(asOf);
  const begun: Participation = {
    ...participation,
    roles: participation.roles.filter((held) =>
      hasBegun({ date: held.from, attested: held.attested }, day),
    ),
    acts: participation.acts.filter((act) => hasBegun(act, day)),
    wholeActs: participation.wholeActs.filter((act) => hasBegun(act, day)),
    instruments: participation.instruments.flatMap(
      (instrument) => participationOn(instrument, asOf) ?? [],
    ),
  };
  return begun.roles.length + begun.acts.length + begun.instruments.length > 0 ? begun : null;
}

/** The standing from the acts of one accord alone. */
function inAccord({ binding, acts, wholeActs }: Participation, day: Day): StandingOn {
  let at: { rung: Rung; act: Act | null } = GROUND;
  let left: { act: Act; from: typeof at } | undefined;
  let suspended: Act | undefined;
  let provisional: Act | undefined;
  let signed: Act | undefined;

  const climb = (act: Act, rung: Rung): void => {
    const reached = binding ? rung : lower(rung, 'SIGNATORY');
    // A withdrawn country that is floated, courted or announced again is still a withdrawn one.
    if (left && LADDER.indexOf(reached) < LADDER.indexOf('SIGNATORY')) return;
    left = undefined;
    if (LADDER.indexOf(reached) > LADDER.indexOf(at.rung)) at = { rung: reached, act };
  };

  for (const act of inOrder([...acts, ...wholeActs], day)) {
    const whole = act.country === null;
    switch (act.kind) {
      case 'ENTERED_INTO_FORCE':
        provisional = undefined;
        // Of the accord as a whole: in force for those who had consented by then (VCLT art. 24(1)-(2)); a later
        // consent takes effect for its state by an act of its own (art. 24(3)), and so does one of before where the
        // accord gives it a later day (art. 24(1); Paris Agreement, art. 21(3)).
        if (!whole || (at.rung === 'CONTRACTING' && !awaitsOwnEntry(acts, act)))
          climb(act, 'PARTY');
        break;
      case 'PROVISIONALLY_APPLIED':
        provisional = act;
        break;
      case 'SUSPENDED':
        suspended = act;
        break;
      case 'RESUMED':
        suspended = undefined;
        break;
      case 'WITHDREW':
      case 'SEVERED':
        left = { act, from: at };
        at = GROUND;
        suspended = provisional = signed = undefined;
        break;
      case 'WITHDRAWAL_REVOKED':
        if (left) at = left.from;
        left = undefined;
        break;
      case 'RATIFICATION_WITHDRAWN':
        at = signed ? { rung: 'SIGNATORY', act: signed } : GROUND;
        break;
      case 'TERMINATED':
        at = GROUND;
        left = suspended = provisional = signed = undefined;
        break;
      default: {
        if (act.kind === 'SIGNED') signed ??= act;
        const rung = RUNG_OF[act.kind];
        if (rung && !whole) climb(act, rung);
      }
    }
  }
  if (left) return { standing: 'WITHDRAWN', act: left.act };
  if (suspended && at.act) return { standing: 'SUSPENDED', act: suspended };
  if (provisional) return { standing: 'PROVISIONAL', act: provisional };
  return { standing: at.rung, act: at.act };
}

const GROUND = { rung: 'NONE', act: null } as const;

/** Whether a country's own entry into force is on record for a day after the accord's, before it leaves. */
function awaitsOwnEntry(acts: readonly Act[], entry: Act): boolean {
  const next = inOrder(acts, LAST_DAY).find(
    (act) =>
      (act.kind === 'ENTERED_INTO_FORCE' || act.kind === 'WITHDREW') &&
      (effectiveDay(act) ?? '') > (effectiveDay(entry) ?? ''),
  );
  return next?.kind === 'ENTERED_INTO_FORCE';
}

const LAST_DAY = '9999-12-31';

/** Acts that count by a day, as they happened; on one day the lower rung first, so that each is climbed. */
function inOrder(acts: readonly Act[], day: Day): readonly Act[] {
  return acts
    .filter((act) => !act.contested && hasBegun(act, day))
    .toSorted((a, b) => {
      const [x, y] = [effectiveDay(a) ?? '', effectiveDay(b) ?? ''];
      return x === y ? place(a.kind) - place(b.kind) : x < y ? -1 : 1;
    });
}

function place(kind: ActKind): number {
  return LADDER.indexOf(RUNG_OF[kind] ?? 'PARTY');
}

function lower(a: Rung, b: Rung): Rung {
  return LADDER.indexOf(a) < LADDER.indexOf(b) ? a : b;
}

function rungOf({ standing }: StandingOn): Rung | undefined {
  return LADDER.find((rung) => rung === standing);
}

function height(on: StandingOn): number {
  return LADDER.indexOf(rungOf(on) ?? 'NONE');
}

/** A standing in an instrument as the umbrella sees it: still signed where suspended or provisional, none where left. */
function capped(on: StandingOn, binding: boolean): StandingOn {
  const rung = rungOf(on) ?? (on.standing === 'WITHDRAWN' ? 'NONE' : 'SIGNATORY');
  const standing = binding ? rung : lower(rung, 'SIGNATORY');
  return { standing, act: standing === 'NONE' ? null : on.act };
}
