import type { ActKind } from '@signatory/schema';
import type { Act } from '../../src/act/act.ts';
import type { Participation } from '../../src/participation/read.ts';

/** An act told in short: `SIGNED 2020-09-15`; a star marks it contested, `whole` an act of the accord. */
function act(told: string): Act {
  const [kind = '', date = ''] = told.replace(/[*]|whole /g, '').split(' ');
  return {
    key: told,
    accord: 'a',
    country: told.includes('whole ') ? null : 'KAZ',
    kind: kind as ActKind,
    date: date.startsWith('~') || date === '' ? null : date,
    attested: date.startsWith('~') ? date.slice(1) : null,
    givenInAdvanceOn: null,
    dateWording: null,
    dateInferred: false,
    by: null,
    statement: null,
    contested: told.startsWith('*'),
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

export function place(told: readonly string[], more: Partial<Participation> = {}): Participation {
  const acts = told.map(act);
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
    ...more,
  };
}
