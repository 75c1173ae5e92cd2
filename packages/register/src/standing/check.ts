import type { ActKind } from '@signatory/schema';
import { type AccordActs, labelOf } from '../act/accord-acts.ts';
import { type ActDraft, actKey } from '../act/draft.ts';
import { NEVER, type PartialDate } from '../dates/partial-date.ts';
import { Refused } from '../errors.ts';
import { participations } from '../participation/read.ts';
import type { Database } from '../record/tables.ts';
import type { Fault } from './derive.ts';
import { derivationOf } from './standing.ts';
import type { FaultName } from './transition.ts';

/** An act that contradicts the record (null: the whole place), what is wrong with it, and how to mend it. */
interface Contradiction {
  readonly act: {
    readonly key: string;
    readonly kind: ActKind;
    readonly date: PartialDate | null;
    readonly whole: boolean;
  } | null;
  readonly wrong: string;
  readonly cure: string;
}

const WRONG: Readonly<Record<FaultName, string>> = {
  GIVEN_TWICE: 'it has consented already',
  SIGNED_TWICE: 'it has signed or consented already',
  DECLINED_BY_PARTY: 'it has consented to be bound',
  NO_CONSENT: 'no consent to be bound comes before it',
  ALREADY_IN_FORCE: 'the accord is in force for it already',
  BEFORE_THE_ACCORD: 'the accord itself is not in force by then',
  ALREADY_APPLIED: 'it applies the accord already',
  NOT_BINDING: 'the accord does not bind, or it is disputed whether it does',
  NOT_PROVISIONAL: 'it does not apply the accord provisionally',
  NOTHING_TO_RENOUNCE: 'it is no signatory that has still to consent',
  CONSENT_NOT_WITHDRAWABLE: 'there is no consent that has still to take effect',
  NOTHING_TO_SUSPEND: 'it has not consented, or the accord is suspended for it already',
  NOT_SUSPENDED: 'nothing is suspended',
  NOT_SUSPENDED_ALONE: 'it is suspended with the whole accord, and by no act of its own',
  ALREADY_LEFT: 'it has left already',
  NOTHING_TO_LEAVE: 'it has not joined',
  SIGNED_ALONE: 'it has only signed, and is no party that could leave',
  APPLIED_ALONE: 'it only applies the accord provisionally, and is no party that could leave',
  NOTHING_TO_REVOKE: 'there is no notice of withdrawal that has still to take effect',
  NOT_OF_ONE_STATE: 'no state by itself terminates an accord',
  AFTER_THE_END: 'the accord has been terminated',
  OUTSIDE_THE_STATE: 'the state does not exist on that day',
  OTHER_STATE_GONE: 'the other state of the relations does not exist on that day',
  NO_PREDECESSOR: 'its predecessor has no place in the accord by then',
  PREDECESSOR_LEFT: 'its predecessor had left the accord',
  PREDECESSOR_SIGNED: 'its predecessor had only signed the accord',
  PREDECESSOR_STOOD_ASIDE: 'its predecessor was neither a signatory nor a party of the accord',
  JOINED_ALREADY: 'it has joined already',
  PLACE_CONTINUED: 'another state continues its place by then',
  RELATIONS_ALREADY: 'there are diplomatic relations already, or the accord is of another kind',
  NO_RELATIONS: 'there are no diplomatic relations',
  ORDER_UNKNOWN: 'its acts can be put in two orders by their days, and its standing differs',
  ORDER_IMPOSSIBLE:
    'the act that `after:` names must have come later, by their days or by another `after:`',
  TOO_MANY_ORDERS: 'its acts can be put in too many orders by their days',
};

/**
 * Derives the standing of every country in an accord, once the accord is written. Gives the keys of the acts that count from some day,
 * their own or that of an act that presupposes them. Throws `Refused` for an act that contradicts what came before it.
 */
export async function checkStandings(
  db: Database,
  draft: AccordActs<ActDraft>,
): Promise<ReadonlySet<string>> {
  const { slug } = draft;
  const counted = new Set<string>();
  const places = (await participations({ db }).ofAccords([slug])).get(slug) ?? [];
  for (const place of places) {
    const derivation = derivationOf(place);
    for (const fault of derivation.faults) {
      const refused = refusal(draft, place.country, { ...fault, wrong: wrongOf(fault) });
      if (refused) throw refused;
    }
    for (const [key, day] of derivation.counted) if (day !== NEVER) counted.add(key);
  }
  return counted;
}

function wrongOf({ name, exit }: Fault): string {
  return exit?.act && name === 'ALREADY_LEFT'
    ? `${WRONG[name]}, on ${exit.day} by ${exit.act.kind}`
    : WRONG[name];
}

/** Null where the draft no longer has the act or the place: it was told before, and cut out to find what else is wrong. */
function refusal(
  { slug, acts = [], participations: places = [] }: AccordActs<ActDraft>,
  country: string,
  { act, wrong, cure }: Contradiction,
): Refused | null {
  const i = places.findIndex((place) => place.country === country);
  const what = act
    ? labelOf(act.whole ? null : country, { kind: act.kind, date: act.date ?? undefined })
    : country;
  const own = places[i]?.acts ?? [];
  const [drafts, author, path] = act?.whole
    ? [acts, null, ['acts']]
    : [own, country, ['participations', i, 'acts']];
  const at = drafts.findIndex((one) => actKey(slug, author, one) === act?.key);
  if (act ? at < 0 : i < 0) return null;
  return new Refused(`${what}: ${wrong}`, cure, act ? [...path, at] : ['participations', i]);
}
