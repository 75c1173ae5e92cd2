import type {
  AccordKind,
  BodyKind,
  Channel,
  CountryKind,
  Form,
  OfficeCapacity,
  SourceKind,
  Standing,
  Verbatim,
} from '@signatory/schema';
import type { Term } from '../term.ts';
import { actKinds } from './terms/act-kinds.ts';
import { outcomes } from './terms/outcomes.ts';
import { roles } from './terms/roles.ts';

/** In the order of listing: the highest rung first, what is off the ladder after it. */
const standings: Readonly<Record<Standing, Term>> = {
  PARTY: {
    word: 'Party',
    means:
      'It has consented to be bound and the accord is in force for it (VCLT art. 2(1)(g)), or it has diplomatic relations.',
  },
  CONTRACTING: {
    word: 'Contracting',
    means:
      'It has consented to be bound, but the accord is not in force for it (VCLT art. 2(1)(f)).',
  },
  PROVISIONAL: {
    word: 'Provisional',
    means:
      'It applies the accord already, before the accord is in force for it (VCLT art. 25); it may or may not have consented.',
  },
  SIGNATORY: {
    word: 'Signatory',
    means:
      'It has signed (VCLT arts. 10, 12, 18) and has not consented to be bound. In an accord that is not binding, or may not be, this is the last step; countries that joined without signing are here too.',
  },
  ANNOUNCED: {
    word: 'Announced',
    means:
      'Someone who speaks for it, or for another country in the accord, said publicly that it will sign or join. No undisputed signature or consent of it is on record.',
  },
  CANDIDATE: {
    word: 'Candidate',
    means:
      'It applied, or someone who speaks for it said that it wants to join; nobody said that it will.',
  },
  NEGOTIATING: {
    word: 'Negotiating',
    means:
      'It took part in drawing up the text (VCLT arts. 2(1)(e), 9, 10); it has not said that it will join.',
  },
  APPROACHED: {
    word: 'Approached',
    means: 'Others said that it might join, or asked it to; nothing more is on record.',
  },
  SUSPENDED: {
    word: 'Suspended',
    means: 'The accord is suspended for it, by itself or for all (VCLT arts. 57-58, 60, 72).',
  },
  UNCLEAR: {
    word: 'Unclear',
    means:
      'We cannot tell: on record it is only a principal of the accord, or it gave notice that it leaves, and no undisputed act says how it joined.',
  },
  DECLINED: {
    word: 'Declined',
    means:
      'It said that it will not join, and has done nothing towards joining since. One that had signed stays a signatory.',
  },
  WITHDRAWN: {
    word: 'Withdrawn',
    means:
      'It has withdrawn or was expelled (VCLT arts. 54, 56, 65-68, 70), or the diplomatic relations were broken off.',
  },
  ENDED: {
    word: 'Ended',
    means:
      'It had joined or applied the accord until the accord ended (VCLT arts. 54, 70), a state ceased to exist, or another state took over its place.',
  },
  NONE: {
    word: 'None',
    means:
      'No act on record gives it a standing, or it has left what gave it one. Countries that only helped, as broker, host, witness or depositary, are here too, even where they signed an agreement of a group in that role.',
  },
};

const verbatims: Readonly<Record<Verbatim, Term>> = {
  EXACT: { word: 'The same', means: 'The same as the source, character by character.' },
  TYPOGRAPHIC: {
    word: 'The same, but for punctuation marks',
    means:
      "The same but for the kind of quotation marks, dashes, ellipses and spaces, how accents are encoded, and the newspaper's own final comma.",
  },
  CASE: {
    word: 'The same, but for capital letters',
    means: 'The same but for the kind of punctuation marks and spaces, and for capital letters.',
  },
  ELIDED: {
    word: 'The same, with words left out',
    means: 'All parts are in the source, in this order; a mark shows where words are left out.',
  },
  ALTERED: { word: 'Different', means: 'The nearest words in the source differ.' },
  NOT_FOUND: { word: 'Not found', means: 'The source has nothing like these words.' },
  NOT_HELD: {
    word: 'Not yet',
    means: 'Not compared with the source yet: no copy of it is held.',
  },
};

const forms: Readonly<Record<Form, Term>> = {
  DIRECT: { word: 'Quoted', means: 'All inside quotation marks.' },
  MIXED: {
    word: 'Partly quoted',
    means: 'A paraphrase with some words inside quotation marks.',
  },
  INDIRECT: {
    word: 'Paraphrase',
    means: "A paraphrase without quotation marks: the source's words, not the speaker's.",
  },
};

const accordKinds: Readonly<Record<AccordKind, string>> = {
  UMBRELLA: 'Group of agreements',
  TREATY: 'Treaty',
  AGREEMENT: 'Agreement',
  FRAMEWORK: 'Framework',
  DECLARATION: 'Declaration',
  JOINT_STATEMENT: 'Joint statement',
  CHARTER: 'Charter',
  DIPLOMATIC_RELATIONS: 'Diplomatic relations',
};

const capacities: Readonly<Record<OfficeCapacity, string>> = {
  ACTING: 'acting',
  INTERIM: 'interim',
};

const channels: Readonly<Record<Channel, string>> = {
  SOCIAL_MEDIA_POST: 'Social media post',
  WRITTEN_STATEMENT: 'Written statement',
  SPEECH: 'Speech',
  PRESS_REMARKS: 'Remarks to the press',
  INTERVIEW: 'Interview',
  BACKGROUND_BRIEFING: 'Background briefing',
  JOINT_STATEMENT: 'Joint statement',
  CALL_READOUT: 'Account of a call',
  OFFICIAL_RECORD: 'Official record',
};

const countryKinds: Readonly<Record<CountryKind, string>> = {
  UN_MEMBER: 'Member of the United Nations',
  UN_OBSERVER: 'Observer state at the United Nations',
  PARTLY_RECOGNISED: 'Recognised by some states, not a member of the United Nations',
  ASSOCIATED: 'In free association with a state',
  FORMER: 'A state that no longer exists',
  ORGANISATION: 'International organisation',
  MOVEMENT: 'Movement or group, no state',
};

const bodyKinds: Readonly<Record<BodyKind, string>> = {
  GOVERNMENT: 'Government',
  ADMINISTRATION: 'Administration',
  MINISTRY: 'Ministry or agency',
  OFFICE: 'Office',
  PARLIAMENT: 'Parliament',
  ORGANISATION: 'International organisation',
  NEWS_PUBLISHER: 'News publisher',
  REFERENCE_PUBLISHER: 'Reference publisher',
  OTHER: 'Other body',
};

const sourceKinds: Readonly<Record<SourceKind, string>> = {
  PRIMARY: 'Primary source',
  OFFICIAL: 'Official account',
  AGENCY: 'News agency',
  NEWS: 'Press',
  DIGEST: 'Digest of other reports',
  REFERENCE: 'Reference work',
};

/** The words for the contract's values. */
export const terms = {
  standings,
  verbatims,
  forms,
  roles,
  accordKinds,
  capacities,
  channels,
  countryKinds,
  bodyKinds,
  sourceKinds,
  actKinds,
  outcomes,
};
