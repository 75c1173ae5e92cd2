import type {
  AccordKind,
  BodyKind,
  Channel,
  CountryKind,
  Form,
  OfficeCapacity,
  Role,
  SourceKind,
  Standing,
  Verbatim,
} from '@signatory/schema';
import type { Term } from '../term.ts';
import { actKinds } from './terms/act-kinds.ts';
import { outcomes } from './terms/outcomes.ts';

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
      'It has consented to be bound, and the accord is not in force for it (VCLT art. 2(1)(f)).',
  },
  PROVISIONAL: {
    word: 'Provisional',
    means:
      'It applies the accord before that is in force for it (VCLT art. 25), whether or not it has consented already.',
  },
  SIGNATORY: {
    word: 'Signatory',
    means:
      'It has signed (VCLT arts. 10, 12, 18) and has not consented to be bound. Where an accord does not bind, or it is disputed whether it does, this is the last step, and who joined without a signature stands here too.',
  },
  ANNOUNCED: {
    word: 'Announced',
    means:
      'A leader or body that speaks for it, or for a country that takes part in the accord, said publicly that it will sign or join; no uncontested signature or consent is on record.',
  },
  CANDIDATE: {
    word: 'Candidate',
    means:
      'A leader or body that speaks for it said that it wants to join, or it applied, without saying that it will.',
  },
  NEGOTIATING: {
    word: 'Negotiating',
    means:
      'It took part in drawing up the text (VCLT arts. 2(1)(e), 9, 10); it has not said that it will join.',
  },
  APPROACHED: {
    word: 'Approached',
    means: 'Others named it as one that might join, or asked it to; no more is on record.',
  },
  SUSPENDED: {
    word: 'Suspended',
    means:
      "The accord's operation is suspended for it, by an act of its own or for all (VCLT arts. 57-58, 60, 72).",
  },
  UNCLEAR: {
    word: 'Unclear',
    means:
      'No uncontested act on record tells its standing: it is a principal of the accord, or it gave notice that it leaves and nothing on record\nsays how it had joined.',
  },
  DECLINED: {
    word: 'Declined',
    means:
      'It said that it will not join, and has done nothing towards joining since. One that had signed stays a signatory.',
  },
  WITHDRAWN: {
    word: 'Withdrawn',
    means:
      'It has withdrawn or was expelled (VCLT arts. 54, 56, 65-68, 70), or the diplomatic relations were severed.',
  },
  ENDED: {
    word: 'Ended',
    means:
      'It had consented, applied it, or joined one that does not bind, until the accord was terminated (VCLT arts. 54, 70) or a state itself ceased to exist; or another state continues its place.',
  },
  NONE: {
    word: 'None',
    means:
      'No act on record gives it a standing, or it has left what gave it one. A country that only helped, as broker, host, witness or depositary, stands here too, even where it signed an agreement of a group in that role.',
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

const roles: Readonly<Record<Role, string>> = {
  PRINCIPAL: 'Principal',
  NEGOTIATOR: 'Negotiator',
  BROKER: 'Broker',
  HOST: 'Host',
  WITNESS: 'Witness',
  DEPOSITARY: 'Depositary',
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
