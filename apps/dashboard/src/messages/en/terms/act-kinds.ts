import type { ActKind } from '@signatory/schema';
import type { Term } from '../../term.ts';

/** What was done, in the order in which an accord comes about and ends. */
export const actKinds: Readonly<Record<ActKind, Term>> = {
  FLOATED: { word: 'Named as possible', means: 'Others named the state as one that might join.' },
  SOUGHT: { word: 'Was asked to join', means: 'Others asked the state to join.' },
  NEGOTIATED: {
    word: 'Negotiated',
    means: 'The state took part in drawing up the text (VCLT art. 2(1)(e)).',
  },
  ADOPTED: { word: 'Adopted', means: 'The text was adopted (VCLT art. 9).' },
  INITIALLED: {
    word: 'Initialled',
    means: 'The text was initialled, so that it stands as authentic (VCLT art. 10).',
  },
  APPLIED: {
    word: 'Said it wants to join',
    means:
      'The state applied to join, or someone who speaks for it said that it wants to; nobody said that it will.',
  },
  ANNOUNCED: {
    word: 'Joining announced',
    means:
      'Someone who speaks for the state, or for a country in the accord, said publicly that the state will sign or join.',
  },
  DECLINED: {
    word: 'Declined',
    means:
      'The state said that it will not join. Of a signatory this is no notice in the sense of VCLT art. 18(a).',
  },
  SIGNED: {
    word: 'Signed',
    means:
      'Signature (VCLT arts. 10, 12, 18), where ratification, acceptance or approval is still to follow.',
  },
  ENDORSED: {
    word: 'Endorsed',
    means: 'It joined without a signature an accord that does not bind.',
  },
  SUCCEEDED_TO_SIGNATURE: {
    word: 'Succeeded to the signature',
    means:
      'Succession to the signature of a predecessor (Vienna Convention on Succession of States in respect of Treaties, 1978, arts. 19, 37).',
  },
  INTENT_NOT_TO_BECOME_PARTY: {
    word: 'Does not intend to become a party',
    means:
      'A signatory made clear that it does not intend to become a party (VCLT art. 18(a)). It stays a signatory; provisional application ends (art. 25(2)).',
  },
  SIGNED_DEFINITIVELY: {
    word: 'Signed definitively',
    means:
      'Signature by which the state is bound, since no ratification is reserved (VCLT art. 12).',
  },
  RATIFIED: { word: 'Ratified', means: 'Ratification (VCLT art. 14).' },
  ACCEPTED: { word: 'Accepted', means: 'Acceptance (VCLT art. 14).' },
  APPROVED: { word: 'Approved', means: 'Approval (VCLT art. 14).' },
  ACCEDED: { word: 'Acceded', means: 'Accession (VCLT art. 15).' },
  FORMALLY_CONFIRMED: {
    word: 'Formally confirmed',
    means:
      'Formal confirmation by an international organisation (Vienna Convention of 1986, art. 14).',
  },
  CONSENTED: {
    word: 'Consented',
    means:
      'Consent to be bound by other means, or in a way that the source does not tell (VCLT art. 11).',
  },
  RATIFICATION_WITHDRAWN: {
    word: 'Ratification withdrawn',
    means:
      'Consent of any of these kinds was taken back before it took effect. Once in force, leaving is a withdrawal (VCLT art. 54).',
  },
  SUCCEEDED: {
    word: 'Succeeded',
    means:
      'Succession (Vienna Convention on Succession of States in respect of Treaties, 1978, arts. 17-18, 23, 34-38); its date is the day of succession.',
  },
  CONTINUED: {
    word: 'Continued',
    means:
      'The same state goes on under another name or code, and holds what its predecessor held.',
  },
  ENTERED_INTO_FORCE: {
    word: 'Entry into force',
    means: 'Entry into force: of the accord, or for one participant (VCLT art. 24).',
  },
  PROVISIONALLY_APPLIED: {
    word: 'Provisionally applied',
    means: 'Provisional application (VCLT art. 25).',
  },
  PROVISIONAL_APPLICATION_ENDED: {
    word: 'Provisional application ended',
    means: 'Provisional application ended (VCLT art. 25(2)).',
  },
  SUSPENDED: { word: 'Suspended', means: 'Suspension of operation (VCLT arts. 57-60, 72).' },
  RESUMED: { word: 'Resumed', means: 'Operation resumed after suspension (VCLT art. 72).' },
  RIGHTS_SUSPENDED: {
    word: 'Rights suspended',
    means: 'Rights of membership were suspended (UN Charter, art. 5); it stays what it was.',
  },
  WITHDRAWAL_NOTIFIED: {
    word: 'Withdrawal notified',
    means:
      'Notice of withdrawal (VCLT arts. 56(2), 65, 67). It changes no standing until it takes effect.',
  },
  WITHDRAWAL_REVOKED: {
    word: 'Withdrawal revoked',
    means:
      'A notice of withdrawal was revoked before it took effect, that day included (VCLT art. 68).',
  },
  WITHDREW: {
    word: 'Withdrew',
    means:
      'Withdrawal took effect (VCLT arts. 54, 56, 65-68). The notice of it is an act of its own.',
  },
  EXPELLED: { word: 'Expelled', means: 'It was expelled under the rules of the accord.' },
  TERMINATED: { word: 'Terminated', means: 'The accord ended (VCLT arts. 54, 59, 60, 70).' },
  ESTABLISHED: {
    word: 'Relations established',
    means:
      'Diplomatic relations were established (Vienna Convention on Diplomatic Relations, art. 2).',
  },
  SEVERED: {
    word: 'Relations broken off',
    means:
      'Diplomatic relations were broken off (Vienna Convention on Diplomatic Relations, art. 45).',
  },
  RESERVED: { word: 'Reserved', means: 'A reservation was made (VCLT arts. 2(1)(d), 19).' },
  DECLARED: {
    word: 'Declared',
    means: 'A declaration was made about the accord that is no reservation.',
  },
  OBJECTED: {
    word: 'Objected',
    means: 'The state objected to a reservation of another (VCLT art. 20(4)(b)).',
  },
  RESERVATION_WITHDRAWN: {
    word: 'Reservation withdrawn',
    means: 'A reservation was withdrawn (VCLT art. 22(1)).',
  },
  DECLARATION_WITHDRAWN: { word: 'Declaration withdrawn', means: 'A declaration was withdrawn.' },
  OBJECTION_WITHDRAWN: {
    word: 'Objection withdrawn',
    means: 'An objection was withdrawn (VCLT art. 22(2)).',
  },
  TERRITORY_INCLUDED: {
    word: 'Territory included',
    means: 'The accord was extended to a territory (VCLT art. 29).',
  },
  TERRITORY_EXCLUDED: {
    word: 'Territory excluded',
    means: 'A territory was excluded from the accord (VCLT art. 29).',
  },
};
