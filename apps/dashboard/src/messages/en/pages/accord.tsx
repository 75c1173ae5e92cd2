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
  standing: 'Standing',
  standingAside: 'Each word opens its definition',
  noPlace: 'No country has a place on record by that day.',
  signatories: 'Signatories',
  signatoriesAside: 'and everyone else with a place',
  moreCountries: 'More countries',
  said: 'What was said',
  search: 'Search these',
  noWords: 'No words on record by that day.',
  instruments: 'Instruments',
  instrumentsAside: (count: number) => `${count} under this umbrella`,
  acts: 'Acts',
  actsAside: 'of the accord as a whole',
  about: 'About the entry',
  facts: {
    kind: 'Kind',
    binding: 'Binding',
    isBinding: 'Yes, under international law',
    isNotBinding: 'No',
    reach: 'Record reaches to',
    notStated: 'not stated',
    others: 'how far others reach',
    missing: 'Known to be missing',
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
