import { type ActDraft, actKey } from '../act/draft.ts';
import { NEVER } from '../dates/partial-date.ts';
import { Refused } from '../errors.ts';
import { participations } from '../participation/read.ts';
import type { Database } from '../record/tables.ts';
import type { Fault } from './derive.ts';
import { derivationOf } from './standing.ts';
import type { FaultName } from './transition.ts';

const WRONG: Readonly<Record<FaultName, string>> = {
  GIVEN_TWICE: 'it has consented already',
  SIGNED_TWICE: 'it has signed or consented already',
  DECLINED_BY_PARTY: 'it has consented to be bound',
  NO_CONSENT: 'no consent to be bound comes before it',
  ALREADY_IN_FORCE: 'the accord is in force for it already',
  BEFORE_THE_ACCORD: 'the accord itself is not in force by then',
  ALREADY_APPLIED: 'it applies the accord already',
  NOT_BINDING: 'the accord does not bind',
  NOT_PROVISIONAL: 'it does not apply the accord provisionally',
  NOTHING_TO_RENOUNCE: 'it is no signatory that has still to consent',
  CONSENT_NOT_WITHDRAWABLE: 'there is no consent that has still to take effect',
  NOTHING_TO_SUSPEND: 'it has not consented, or the accord is suspended for it already',
  NOT_SUSPENDED: 'nothing is suspended',
  ALREADY_LEFT: 'it has left already',
  NOTHING_TO_LEAVE: 'it has not joined',
  NOTHING_TO_REVOKE: 'there is no notice of withdrawal that has still to take effect',
  NOT_OF_ONE_STATE: 'no state by itself terminates an accord',
  AFTER_THE_END: 'the accord has been terminated',
  OUTSIDE_THE_STATE: 'the state does not exist on that day',
  NO_PREDECESSOR: 'no place of a predecessor is on record',
  RELATIONS_ALREADY: 'there are diplomatic relations already, or the accord is of another kind',
  NO_RELATIONS: 'there are no diplomatic relations',
  ORDER_UNKNOWN: 'its acts can be put in two orders by their days, and its standing differs',
  TOO_MANY_ORDERS: 'its acts can be put in too many orders by their days',
};

/** An accord and what was done in it, as its draft writes that. */
interface AccordActs {
  readonly slug: string;
  readonly acts?: readonly ActDraft[] | undefined;
  readonly participations?:
    | readonly { readonly country: string; readonly acts?: readonly ActDraft[] | undefined }[]
    | undefined;
}

/**
 * Derives the standing of every country in an accord, once the accord is written. Gives the keys of the acts that count from some day,
 * their own or that of an act that presupposes them. Throws `Refused` for an act that contradicts what came before it.
 */
export async function checkStandings(
  db: Database,
  draft: AccordActs,
): Promise<ReadonlySet<string>> {
  const { slug } = draft;
  const counted = new Set<string>();
  for (const place of (await participations({ db }).ofAccords([slug])).get(slug) ?? []) {
    const derivation = derivationOf(place);
    for (const fault of derivation.faults) {
      const refused = refusal(draft, place.country, fault);
      if (refused) throw refused;
    }
    for (const [key, day] of derivation.counted) if (day !== NEVER) counted.add(key);
  }
  return counted;
}

/** Null where the draft no longer has the act or the place: it was told before, and cut out to find what else is wrong. */
function refusal(
  { slug, acts = [], participations: places = [] }: AccordActs,
  country: string,
  { act, name, cure }: Fault,
): Refused | null {
  const i = places.findIndex((place) => place.country === country);
  const what = act ? `${country}: ${act.kind} ${act.date ?? 'undated'}` : country;
  const own = places[i]?.acts ?? [];
  const [drafts, author, path] = act?.whole
    ? [acts, null, ['acts']]
    : [own, country, ['participations', i, 'acts']];
  const at = drafts.findIndex((one) => actKey(slug, author, one) === act?.key);
  if (act ? at < 0 : i < 0) return null;
  return new Refused(`${what}: ${WRONG[name]}`, cure, act ? [...path, at] : ['participations', i]);
}
