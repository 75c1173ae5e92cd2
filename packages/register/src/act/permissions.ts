import type { ActKind } from '@signatory/schema';

/** What an act is entered in: an accord by what it says of being binding, or relations between two states. */
export type AccordSort = 'BINDING' | 'NOT_BINDING' | 'DISPUTED' | 'RELATIONS';

/** Whose act it is: of one country, or of the accord as a whole. */
export type Owner = 'COUNTRY' | 'WHOLE';

/** Where acts of some kinds may not stand, each with the cure; what is not named here is permitted. */
interface Permission {
  readonly kinds: readonly ActKind[];
  readonly not: Readonly<Partial<Record<Owner | AccordSort, string>>>;
}

const OF_EACH_STATE = 'enter it among the acts of each country that did it';
const ESTABLISH =
  'of relations enter ESTABLISHED; a document that was signed is an accord of its own';
const SEVER = 'of relations enter SEVERED';
const JOIN =
  'enter SIGNED, or ENDORSED where nothing was signed; where it is only claimed, contest it';
const RELATE = 'enter it in an accord of kind DIPLOMATIC_RELATIONS';
const NO_TERMS = 'relations have no text: enter it in the accord that it is about';
const NOT_APPLIED =
  'an accord that does not bind is not applied provisionally: leave it out, or contest it';

/**
 * Every kind of act, whose it may be and in which accords (docs/seed-files.md shows this table). A contested act may stand in any
 * accord but relations, since its effect is what is open.
 */
export const PERMISSIONS: readonly Permission[] = [
  {
    kinds: ['FLOATED', 'SOUGHT', 'NEGOTIATED', 'APPLIED', 'ANNOUNCED', 'DECLINED', 'CONTINUED'],
    not: { WHOLE: OF_EACH_STATE },
  },
  { kinds: ['ADOPTED', 'INITIALLED'], not: { RELATIONS: NO_TERMS } },
  {
    kinds: ['SIGNED', 'SUCCEEDED_TO_SIGNATURE'],
    not: { WHOLE: OF_EACH_STATE, RELATIONS: ESTABLISH },
  },
  {
    kinds: ['ENDORSED'],
    not: {
      WHOLE: OF_EACH_STATE,
      BINDING: 'enter ACCEDED, or CONSENTED where the source does not tell how',
      RELATIONS: ESTABLISH,
    },
  },
  {
    kinds: [
      'SIGNED_DEFINITIVELY',
      'RATIFIED',
      'ACCEPTED',
      'APPROVED',
      'ACCEDED',
      'FORMALLY_CONFIRMED',
      'CONSENTED',
    ],
    not: { WHOLE: OF_EACH_STATE, NOT_BINDING: JOIN, RELATIONS: ESTABLISH },
  },
  {
    kinds: ['SUCCEEDED'],
    not: {
      WHOLE: OF_EACH_STATE,
      NOT_BINDING: 'enter SUCCEEDED_TO_SIGNATURE, or contest it',
      RELATIONS: 'of a new state enter ESTABLISHED, of the same state CONTINUED',
    },
  },
  {
    kinds: ['RATIFICATION_WITHDRAWN'],
    not: { WHOLE: OF_EACH_STATE, NOT_BINDING: 'enter WITHDREW, or contest it', RELATIONS: SEVER },
  },
  {
    kinds: ['INTENT_NOT_TO_BECOME_PARTY'],
    not: {
      WHOLE: OF_EACH_STATE,
      NOT_BINDING: 'enter WITHDREW, or DECLINED of a country that did not join',
      RELATIONS: 'enter DECLINED',
    },
  },
  // What does not bind may still come into effect on a day: the nuclear deal with Iran of 2015.
  { kinds: ['ENTERED_INTO_FORCE'], not: { RELATIONS: ESTABLISH } },
  {
    kinds: ['PROVISIONALLY_APPLIED', 'PROVISIONAL_APPLICATION_ENDED'],
    not: { NOT_BINDING: NOT_APPLIED, DISPUTED: NOT_APPLIED, RELATIONS: NO_TERMS },
  },
  { kinds: ['SUSPENDED', 'RESUMED'], not: {} },
  {
    kinds: ['WITHDRAWAL_NOTIFIED', 'WITHDRAWAL_REVOKED', 'WITHDREW', 'EXPELLED'],
    not: { WHOLE: `${OF_EACH_STATE}; of an accord that ended enter TERMINATED`, RELATIONS: SEVER },
  },
  {
    kinds: ['TERMINATED'],
    not: {
      COUNTRY: 'enter it among the acts of the accord; of one country that left, its withdrawal',
      RELATIONS: SEVER,
    },
  },
  {
    kinds: ['ESTABLISHED', 'SEVERED'],
    not: { WHOLE: OF_EACH_STATE, BINDING: RELATE, NOT_BINDING: RELATE, DISPUTED: RELATE },
  },
  { kinds: ['DECLARED', 'DECLARATION_WITHDRAWN'], not: { WHOLE: OF_EACH_STATE } },
  { kinds: ['RIGHTS_SUSPENDED'], not: { WHOLE: OF_EACH_STATE, RELATIONS: 'enter SUSPENDED' } },
  {
    kinds: [
      'RESERVED',
      'RESERVATION_WITHDRAWN',
      'OBJECTED',
      'OBJECTION_WITHDRAWN',
      'TERRITORY_INCLUDED',
      'TERRITORY_EXCLUDED',
    ],
    not: { WHOLE: OF_EACH_STATE, RELATIONS: NO_TERMS },
  },
];

const BY_KIND = new Map(PERMISSIONS.flatMap(({ kinds, not }) => kinds.map((kind) => [kind, not])));

const WRONG: Readonly<Record<Owner | AccordSort, string>> = {
  COUNTRY: 'no country does this by itself',
  WHOLE: 'an accord as a whole does not do this',
  BINDING: 'the accord binds',
  NOT_BINDING: 'the accord does not bind',
  DISPUTED: 'whether the accord binds is disputed',
  RELATIONS: 'the accord is diplomatic relations between two states',
};

/** Why an act may not stand where it does, and the cure; null where it may. */
export function notPermitted(
  { kind, contested }: { readonly kind: ActKind; readonly contested?: boolean | undefined },
  owner: Owner,
  sort: AccordSort,
): { readonly wrong: string; readonly cure: string } | null {
  const not = BY_KIND.get(kind) ?? {};
  const place = [owner, ...(contested && sort !== 'RELATIONS' ? [] : [sort])].find(
    (one) => not[one] !== undefined,
  );
  const cure = place && not[place];
  return cure === undefined ? null : { wrong: WRONG[place ?? sort], cure };
}

/** What an accord is to the acts in it. */
export function sortOf(accord: {
  readonly kind: string;
  readonly binding: boolean | null;
}): AccordSort {
  if (accord.kind === 'DIPLOMATIC_RELATIONS') return 'RELATIONS';
  if (accord.binding === null) return 'DISPUTED';
  return accord.binding ? 'BINDING' : 'NOT_BINDING';
}
