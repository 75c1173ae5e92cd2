import { type AccordActs, labelOf } from '../act/accord-acts.ts';
import type { Act } from '../act/act.ts';
import { type ActDraft, actKey } from '../act/draft.ts';
import { type Day, dayBefore } from '../dates/partial-date.ts';
import type { DraftPath } from '../errors.ts';
import type { Participation } from '../participation/read.ts';
import { clauseDay } from './clause.ts';
import { type Step, stepOn } from './derive.ts';
import { type HistoryAct, SUCCESSIONS } from './history.ts';
import { derivationOf } from './standing.ts';

/** What is missing from the record of an accord and contradicts nothing in it. */
export interface Gap {
  readonly message: string;
  readonly cure: string;
  readonly where: DraftPath;
  /** The countries that it concerns. */
  readonly countries: readonly string[];
}

type Draft = AccordActs<ActDraft>;

/** What one place lacks at a step of its history: what is wrong with its act, and the cure. */
interface Lack {
  readonly act: HistoryAct | null;
  readonly what: string;
  readonly cure: string;
}

/** Of a written accord, with all places in it, what only is missing. */
export function gapsIn(draft: Draft, places: readonly Participation[]): readonly Gap[] {
  const own = places.flatMap((place) =>
    lacksOf(place).map(({ act, what, cure }): Gap => {
      const { where, label } = located(draft, place.country, act);
      return { message: `${label}: ${what}`, cure, where, countries: [place.country] };
    }),
  );
  const ofAll = [...clauseLacking(places), ...predecessorLacking(places)];
  return [...own, ...ofAll, ...endLacking(draft, places)];
}

function lacksOf(place: Participation): readonly Lack[] {
  const { steps } = derivationOf(place);
  return steps.flatMap((step, at) => {
    const before = steps[at - 1];
    if (step.state === before?.state) return [];
    return [
      returnLacking(step, before),
      joiningLacking(step, before),
      effectLacking(step, before, steps.at(-1)),
      clauseDiffers(step, before, place),
    ].filter((lack) => lack !== null);
  });
}

function returnLacking({ state }: Step, before: Step | undefined): Lack | null {
  const act = state.consent?.act ?? null;
  if (act?.kind !== 'ENTERED_INTO_FORCE' || before?.state.consent?.act === act) return null;
  const what = 'it is in force again after an exit, and no return is on record';
  return { act, what, cure: 'enter the consent by which it returned' };
}

function joiningLacking({ standing, act }: Step, before: Step | undefined): Lack | null {
  if (standing !== 'UNCLEAR' || before?.standing === 'UNCLEAR') return null;
  const what = 'nothing on record says how it had joined';
  return { act, what, cure: 'enter its signature or consent, undated where no source dates it' };
}

/** A notice that was revoked, or that an exit on record followed, needs no day of its own. */
function effectLacking(
  { state: { notice } }: Step,
  before: Step | undefined,
  last: Step | undefined,
): Lack | null {
  if (!notice || notice.effective !== null || before?.state.notice === notice) return null;
  if (last?.state.notice !== notice) return null;
  const what = 'neither the notice nor a clause of the accord says when it takes effect';
  return {
    act: notice.act,
    what,
    cure: 'say effective of the notice, or withdrawal of the accord',
  };
}

/** A recorded entry into force wins over the clause; that the two differ may be an error. */
function clauseDiffers(
  { state }: Step,
  before: Step | undefined,
  place: Participation,
): Lack | null {
  const { entersIntoForce } = place.terms;
  const { consent, inForce, accord } = state;
  const act = inForce?.act ?? null;
  if (!entersIntoForce || !consent || before?.state.inForce === inForce) return null;
  if (act?.kind !== 'ENTERED_INTO_FORCE' || act.whole || consent.succession || !accord.inForce)
    return null;
  if (consent.act?.date !== consent.day || act.date !== inForce?.day) return null;
  const byClause = [clauseDay(consent.day, entersIntoForce), accord.inForce].sort().at(-1);
  if (byClause === act.date) return null;
  const what = `by the clause it would be in force on ${byClause}`;
  return { act, what, cure: 'the day on record holds: check it and that of the consent' };
}

/** Consents that were given when the accord was in force, and take effect on no day on record. */
function clauseLacking(places: readonly Participation[]): readonly Gap[] {
  const waiting = places.filter((place) => {
    const state = derivationOf(place).steps.at(-1)?.state;
    if (!state?.consent || state.inForce || state.left || state.gone) return false;
    return !place.terms.entersIntoForce && state.accord.inForce !== null && !state.accord.ended;
  });
  const countries = waiting.map(({ country }) => country);
  if (countries.length === 0) return [];
  const message = `nothing says when consents take effect that are given once it is in force: ${countries.join(', ')}`;
  const cure =
    'say entersIntoForce of the accord (after: P0D where it is on deposit), or enter each day';
  return [{ message, cure, where: [], countries }];
}

/** Successions of which it cannot be told whether the predecessor had accepted as much. */
function predecessorLacking(places: readonly Participation[]): readonly Gap[] {
  const isLacking = ({ key, kind, contested }: Act, { succeeded }: Participation) =>
    SUCCESSIONS.includes(kind) &&
    !contested &&
    !succeeded.get(key)?.some(({ acts }) => acts.length > 0);
  const countries = places
    .filter((place) => place.acts.some((act) => isLacking(act, place)))
    .map(({ country }) => country);
  if (countries.length === 0) return [];
  const message = `nothing on record says what their predecessors had accepted: ${countries.join(', ')}`;
  const cure = 'enter the state that ended on the day before, with until, and what it did here';
  return [{ message, cure, where: [], countries }];
}

/**
 * An exit of one of the two parties that an accord has on the day before ends it for both (VCLT art. 54), which is an act of the
 * accord. Who only signed is no party, and who acceded is one.
 */
function endLacking(draft: Draft, places: readonly Participation[]): readonly Gap[] {
  if (draft.acts?.some(({ kind }) => kind === 'TERMINATED')) return [];
  const able = places.filter(({ terms }) => terms.binding === true && !terms.relations);
  const last = able
    .flatMap((place) => exitDays(place).map((day) => ({ country: place.country, day })))
    .flatMap(({ country, day }) => {
      const others = able.filter((place) => {
        const before = stepOn(derivationOf(place), dayBefore(day));
        return place.country !== country && isParty(before);
      });
      return others.length === 1 ? others.map((other) => ({ country, day, other })) : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  if (!last) return [];
  const { country, other } = last;
  const isOfTwo = places.length === 2;
  const message = isOfTwo
    ? `${country} left an accord of two parties, which ends it for both`
    : `${country} left, and by the record ${other.country} alone was a party besides`;
  const cure = 'enter TERMINATED of that day among the acts of the accord';
  return [
    {
      message,
      cure: isOfTwo ? cure : `enter the other parties; or, where these were all, ${cure}`,
      where: located(draft, country, null).where,
      countries: [country],
    },
  ];
}

/** The days on which a party left. */
function exitDays(place: Participation): readonly Day[] {
  const { steps } = derivationOf(place);
  return steps.flatMap(({ day, standing }, at) =>
    standing === 'WITHDRAWN' && isParty(steps[at - 1] ?? null) ? [day] : [],
  );
}

/** Whether the accord is in force for a country then; a suspended party is one. */
function isParty(step: Step | null): boolean {
  const { standing, state } = step ?? {};
  return standing === 'PARTY' || (standing === 'SUSPENDED' && state?.inForce !== null);
}

function located(
  { slug, acts = [], participations = [] }: Draft,
  country: string,
  act: HistoryAct | null,
) {
  const i = participations.findIndex((place) => place.country === country);
  const whole = act?.whole === true;
  const drafts = whole ? acts : (participations[i]?.acts ?? []);
  const at = drafts.findIndex((one) => actKey(slug, whole ? null : country, one) === act?.key);
  const path = whole ? ['acts'] : ['participations', i, 'acts'];
  const found = drafts[at];
  return {
    where: found ? [...path, at] : ['participations', Math.max(i, 0)],
    label: found ? labelOf(whole ? null : country, found) : country,
  };
}
