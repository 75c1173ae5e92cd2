import type { ActKind } from '@signatory/schema';
import type { Act } from '../../src/act/act.ts';
import type { Participation } from '../../src/participation/read.ts';

/** An act from its text in short: `SIGNED 2020-09-15`; a star marks it contested, `whole` an act of the accord. */
function act(text: string): Act {
  const [kind = '', date = ''] = text.replace(/[*]|whole /g, '').split(' ');
  return {
    key: text,
    accord: 'a',
    country: text.includes('whole ') ? null : 'KAZ',
    kind: kind as ActKind,
    date: date.startsWith('~') || date === '' ? null : date,
    otherDate: null,
    attested: date.startsWith('~') ? date.slice(1) : null,
    givenInAdvanceOn: null,
    dateWording: null,
    dateInferred: false,
    by: null,
    statement: null,
    contested: text.startsWith('*'),
    after: null,
    effective: null,
    notified: null,
    inPart: false,
    continues: null,
    objectedTo: null,
    precludes: false,
    territory: null,
    note: null,
  };
}

export function place(texts: readonly string[], more: Partial<Participation> = {}): Participation {
  const acts = texts.map(act);
  return {
    accord: 'a',
    terms: { binding: true },
    country: 'KAZ',
    days: {},
    roles: [],
    acts: acts.filter(({ country }) => country !== null),
    wholeActs: acts.filter(({ country }) => country === null),
    instruments: [],
    continued: [],
    succeeded: new Map(),
    ...more,
  };
}
