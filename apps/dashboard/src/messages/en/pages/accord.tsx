import type { AccordRelationKind } from '@signatory/schema';
import type { ReactNode } from 'react';

/** The page of an accord, and what is told of one in a list. */ import { pluralEn } from '../../plurals.ts';

export const accord = {
  partOf: (kind: string, umbrella: ReactNode) => (
    <>
      {kind}, part of {umbrella}
    </>
  ),
  over: (kind: string, instruments: number) => `${kind}, ${instruments} on record`,
  binding: (kind: string) => `${kind}, binding`,
  notBinding: (kind: string) => `${kind}, not binding`,
  disputed: (kind: string) => `${kind}, whether it binds is disputed`,
  standing: 'Standing',
  standingAside: 'Click or tap a word to see what it means',
  noPlace: 'No country is on record by that day.',
  signatories: 'Countries',
  signatoriesAside: 'signed, announced, approached and others',
  moreCountries: 'More countries',
  said: 'What was said',
  search: 'Show and search all of them',
  noWords: 'No words on record by that day.',
  instruments: 'Instruments',
  instrumentsAside: (count: number) => `${count} in this group`,
  related: 'Related accords',
  relatedAside: 'a party to one may be no party to another',
  /** How it stands to another accord, as the label before the names of such accords. */
  relations: {
    PROTOCOL_TO: 'Protocol to',
    AMENDS: 'Amends',
    IMPLEMENTS: 'Implements',
    REPLACES: 'Replaces',
  } satisfies Record<AccordRelationKind, string>,
  /** How such accords stand to it. */
  relatedBy: {
    PROTOCOL_TO: 'Protocols to it',
    AMENDS: 'Amended by',
    IMPLEMENTS: 'Implemented by',
    REPLACES: 'Replaced by',
  } satisfies Record<AccordRelationKind, string>,
  acts: 'Acts',
  actsAside: 'of the accord as a whole',
  about: 'About the entry',
  facts: {
    kind: 'Kind',
    binding: 'Binding',
    isBinding: 'Yes, under international law',
    isNotBinding: 'No',
    isNotBindingItself: 'Not the group itself; its agreements differ',
    isDisputed: 'Whether it binds is disputed',
    reach: 'Searched up to',
    notStated: 'not stated',
    lookedFor: 'Looked for',
    missing: 'Gaps',
    missingThen: 'Gaps, as stated in this edition',
    names: 'Names',
    sources: 'Sources',
    entersIntoForce: 'A consent takes effect',
    withdrawal: 'A notice of withdrawal takes effect',
    after: {
      D: (count: number) => pluralEn(count, { one: '# day after it', other: '# days after it' }),
      M: (count: number) =>
        pluralEn(count, { one: '# month after it', other: '# months after it' }),
      Y: (count: number) => pluralEn(count, { one: '# year after it', other: '# years after it' }),
    },
    thenFirstOfMonth: (time: string) => `${time}, on the first day of the next month`,
    provisional: 'Provisional application',
    signatureApplies: 'by signature alone',
    note: 'Note',
  },
};
