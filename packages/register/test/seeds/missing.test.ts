import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openRegister, tidySeeds } from '../../src/register.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();
beforeEach(async () => {
  const third = { code: 'CCC', kind: 'UN_MEMBER', names: { en: 'Land CCC' } };
  await appendFile(join(folder().path, 'countries.yaml'), stringify([third]));
});
const citations = [{ source: 'gazette' }];
const pact = {
  kind: 'TREATY',
  binding: true,
  names: { en: 'Lacking' },
  description: 'A pact.',
  coverage: { until: '2025', lookedFor: ['Acts.'] },
};

/** Acts told in short: `RATIFIED 1999`. */
const cited = (...acts: readonly string[]) =>
  acts.map((told) => {
    const [kind, date] = told.split(' ');
    return { kind, date, citations };
  });

/** What tidy asks for, of an accord in which countries did these acts; faults make the test fail. */
async function asked(draft: object, own: Readonly<Record<string, readonly string[]>>) {
  const { path } = folder();
  const participations = Object.entries(own).map(([country, acts]) => ({
    country,
    acts: cited(...acts),
  }));
  await writeFile(
    join(path, 'accords/lacking.yaml'),
    stringify({ ...pact, ...draft, citations, participations }, { aliasDuplicateObjects: false }),
  );
  const register = await openRegister(':memory:');
  const { faults, missing } = await tidySeeds(register, path);
  await register.close();
  expect(faults.map(({ message }) => message)).toEqual([]);
  return missing.map(({ message, cure }) => [message.replace(/^.*lacking\.yaml:\d+: /, ''), cure]);
}

const inForce = { acts: cited('ENTERED_INTO_FORCE 2000-01-01') };

test.each<[string, object, Record<string, string[]>, RegExp, RegExp]>([
  [
    'a return',
    inForce,
    { AAA: ['RATIFIED 1999', 'WITHDREW 2001', 'ENTERED_INTO_FORCE 2003'] },
    /^AAA: ENTERED_INTO_FORCE 2003: it is in force again after an exit/,
    /^enter the consent by which it returned;/,
  ],
  [
    'what a predecessor had accepted',
    inForce,
    { AAA: ['SUCCEEDED 2001-01-01'], BBB: ['RATIFIED 1999'] },
    /^nothing on record says what their predecessors had accepted: AAA$/,
    /^enter the state that ended on the day before, with until, and what it did here;/,
  ],
  [
    'how it had joined',
    { withdrawal: { after: 'P1Y' } },
    { AAA: ['WITHDRAWAL_NOTIFIED 2001'] },
    /^AAA: WITHDRAWAL_NOTIFIED 2001: nothing on record says how it had joined/,
    /^enter its signature or consent/,
  ],
  [
    'the day on which a notice takes effect',
    inForce,
    { AAA: ['RATIFIED 1999', 'WITHDRAWAL_NOTIFIED 2001'] },
    /^AAA: WITHDRAWAL_NOTIFIED 2001: neither the notice nor a clause/,
    /^say effective of the notice, or withdrawal of the accord/,
  ],
  [
    'a check of a day that is not that of the clause',
    { ...inForce, entersIntoForce: { after: 'P1M' } },
    { AAA: ['RATIFIED 2001-01-01', 'ENTERED_INTO_FORCE 2001-03-01'] },
    /^AAA: ENTERED_INTO_FORCE 2001-03-01: by the clause it would be in force on 2001-02-01/,
    /^the day on record holds: check it/,
  ],
  [
    'a clause of entry into force, once for all',
    inForce,
    { AAA: ['RATIFIED 2001-01-01'], BBB: ['ACCEDED 2002-01-01'] },
    /^nothing says when consents take effect .*: AAA, BBB$/,
    /^say entersIntoForce .* names Land AAA, Land BBB$/,
  ],
  [
    'the end of an accord of two parties',
    inForce,
    {
      AAA: ['SIGNED 1998', 'RATIFIED 1999', 'WITHDREW 2005-01-01'],
      BBB: ['SIGNED 1998', 'RATIFIED 1999'],
    },
    /^AAA left an accord of two parties, which ends it for both/,
    /^enter TERMINATED of that day among the acts of the accord/,
  ],
  [
    'the end of an accord of which a third signatory never became a party',
    inForce,
    {
      AAA: ['SIGNED 1998', 'RATIFIED 1999', 'WITHDREW 2005-01-01'],
      BBB: ['SIGNED 1998', 'RATIFIED 1999'],
      CCC: ['SIGNED 1998'],
    },
    /^AAA left, and by the record BBB alone was a party besides/,
    /^enter the other parties; or, where these were all, enter TERMINATED of that day/,
  ],
  [
    'the end of an accord from which the third of three parties had been gone',
    inForce,
    {
      AAA: ['ACCEDED 1999', 'WITHDREW 2005-01-01'],
      BBB: ['RATIFIED 1999'],
      CCC: ['RATIFIED 1999', 'WITHDREW 2003-01-01'],
    },
    /^AAA left, and by the record BBB alone was a party besides/,
    /^enter the other parties; or, where these were all, enter TERMINATED of that day/,
  ],
])(
  'asks for %s, until an editor says that it was not found',
  async (_, draft, own, message, cure) => {
    const found = await asked(draft, own);
    expect(found).toEqual([[expect.stringMatching(message), expect.stringMatching(cure)]]);
    const missing = ['Of Land AAA and of Land BBB no more was found.'];
    expect(await asked({ ...draft, coverage: { ...pact.coverage, missing } }, own)).toEqual([]);
  },
);

test.each<[string, object, Record<string, string[]>]>([
  [
    'a day by the clause',
    { ...inForce, entersIntoForce: { after: 'P1M' } },
    { AAA: ['RATIFIED 2001-01-01'] },
  ],
  [
    'the day that the clause gives',
    { ...inForce, entersIntoForce: { after: 'P1M' } },
    { AAA: ['RATIFIED 2001-01-01', 'ENTERED_INTO_FORCE 2001-02-01'] },
  ],
  ['a consent that waits for the accord itself', {}, { AAA: ['RATIFIED 2001-01-01'] }],
  [
    'a day of effect of a notice that the exit on record tells',
    inForce,
    { AAA: ['RATIFIED 1999', 'WITHDRAWAL_NOTIFIED 2001', 'WITHDREW 2002-01-01'] },
  ],
  [
    'a day of effect of a notice that was revoked',
    inForce,
    { AAA: ['RATIFIED 1999', 'WITHDRAWAL_NOTIFIED 2001', 'WITHDRAWAL_REVOKED 2002'] },
  ],
  [
    'an exit from an accord of many',
    inForce,
    { AAA: ['SIGNED 1998', 'RATIFIED 1999', 'WITHDREW 2005-01-01'] },
  ],
  [
    'an exit of one of two signatories, from an accord to which a third had acceded',
    inForce,
    {
      AAA: ['SIGNED 1998', 'RATIFIED 1999', 'WITHDREW 2005-01-01'],
      BBB: ['SIGNED 1998', 'RATIFIED 1999'],
      CCC: ['ACCEDED 1999'],
    },
  ],
  [
    'an exit from an accord that the other signatory never became a party to',
    inForce,
    { AAA: ['SIGNED 1998', 'RATIFIED 1999', 'WITHDREW 2005-01-01'], BBB: ['SIGNED 1998'] },
  ],
])('asks for nothing where there is %s', async (_, draft, own) => {
  expect(await asked(draft, own)).toEqual([]);
});
