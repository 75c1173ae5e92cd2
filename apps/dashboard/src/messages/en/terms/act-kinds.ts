import type { ActKind } from '@signatory/schema';
import type { Term } from '../../term.ts';

/** What was done, in the order in which an accord comes about and ends. */
export const actKinds: Readonly<Record<ActKind, Term>> = {
  FLOATED: { word: 'Floated', means: 'Others named the state as one that might join.' },
  SOUGHT: { word: 'Sought', means: 'Others courted the state to join.' },
  NEGOTIATED: {
    word: 'Negotiated',
    means: 'The state took part in drawing up the text (VCLT art. 2(1)(e)).',
  },
  ANNOUNCED: {
    word: 'Announced',
    means: 'A competent voice said publicly that the state will sign or join.',
  },
  ADOPTED: { word: 'Adopted', means: 'The text was adopted (VCLT art. 9).' },
  INITIALLED: {
    word: 'Initialled',
    means: 'The text was initialled, so that it stands as authentic (VCLT art. 10).',
  },
  SIGNED: { word: 'Signed', means: 'Signature (VCLT arts. 10, 12, 18).' },
  RATIFIED: { word: 'Ratified', means: 'Ratification (VCLT art. 14).' },
  ACCEPTED: { word: 'Accepted', means: 'Acceptance (VCLT art. 14).' },
  APPROVED: { word: 'Approved', means: 'Approval (VCLT art. 14).' },
  ACCEDED: { word: 'Acceded', means: 'Accession (VCLT art. 15).' },
  SUCCEEDED: {
    word: 'Succeeded',
    means: 'Succession (Vienna Convention on Succession of States in respect of Treaties, 1978).',
  },
  ENTERED_INTO_FORCE: {
    word: 'Entered into force',
    means: 'Entry into force: of the accord, or for one participant (VCLT art. 24).',
  },
  PROVISIONALLY_APPLIED: {
    word: 'Provisionally applied',
    means: 'Provisional application (VCLT art. 25).',
  },
  SUSPENDED: { word: 'Suspended', means: 'Suspension of operation (VCLT arts. 57-58, 72).' },
  RESUMED: { word: 'Resumed', means: 'Operation resumed after suspension (VCLT art. 72).' },
  WITHDREW: {
    word: 'Withdrew',
    means:
      'Withdrawal took effect (VCLT arts. 54, 56, 65-68). The notice of it is an announcement, not this act.',
  },
  WITHDRAWAL_REVOKED: {
    word: 'Withdrawal revoked',
    means: 'A withdrawal was revoked before or after it took effect (VCLT art. 68).',
  },
  RATIFICATION_WITHDRAWN: {
    word: 'Ratification withdrawn',
    means: 'One act of consent was undone and the signature left standing.',
  },
  TERMINATED: { word: 'Terminated', means: 'The accord ended (VCLT art. 54).' },
  ESTABLISHED: { word: 'Relations established', means: 'Diplomatic relations were established.' },
  SEVERED: { word: 'Relations severed', means: 'Diplomatic relations were severed.' },
};
