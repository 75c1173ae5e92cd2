import { expect, test } from 'vitest';
import { type Entry, proposeActs } from '../src/index.ts';

const country = (key: string, name: string): Entry => ({ key, kind: 'country', names: [name] });
const KNOWN = {
  accords: [{ key: 'river', kind: 'accord', names: ['River Accord'] }] satisfies Entry[],
  entries: [
    country('XVM', 'Velmark'),
    { ...country('NOR', 'Norland'), demonyms: ['Norlandic'], seats: ['Ostrany'] },
    country('SUD', 'Sudmark'),
    {
      key: 'oru-lind',
      kind: 'leader',
      names: ['Oru Lind'],
      country: 'NOR',
      offices: [{ title: 'President', country: 'NOR' }],
    },
    {
      key: 'lind-administration',
      kind: 'body',
      names: ['Second Lind administration', 'Lind administration'],
      country: 'NOR',
    },
    { key: 'harbour-wire', kind: 'body', names: ['Harbour Wire'], role: 'REPORTER' },
  ] satisfies Entry[],
  published: '2031-11-06',
};

const askers = (text: string) =>
  proposeActs(text, KNOWN).map(({ country: asked, kind, by }) =>
    [asked?.key, kind, by?.key].filter(Boolean).join(' '),
  );

test.each([
  [
    'Norland has sought, across years, for Sudmark to join the River Accord, and the Lind administration has floated Velmark joining as well.',
    ['SUD SOUGHT NOR', 'XVM FLOATED lind-administration'],
  ],
  [
    'Harbour Wire reported that the Lind administration was eyeing Velmark as the next country to join the River Accord.',
    ['XVM FLOATED lind-administration'],
  ],
  [
    'Harbour Wire reported that Norland invited Sudmark to join the River Accord.',
    ['SUD SOUGHT NOR'],
  ],
  ['The Norlandic government invited Sudmark to join the River Accord.', ['SUD SOUGHT NOR']],
  ['Ostrany invited Sudmark to join the River Accord.', ['SUD SOUGHT NOR']],
  ['President Oru Lind invited Sudmark to join the River Accord.', ['SUD SOUGHT oru-lind']],
  ['Sudmark was invited by Norland to join the River Accord.', ['SUD SOUGHT NOR']],
  [
    'Sudmark was invited by the Lind administration to join the River Accord.',
    ['SUD SOUGHT lind-administration'],
  ],
  ['Norland left the talks and invited Sudmark to join the River Accord.', ['SUD SOUGHT NOR']],
])('who asked a state is the subject of the clause: %s', (text, acts) => {
  expect(askers(text)).toEqual(acts);
});

test.each([
  ['Norland’s envoy invited Sudmark to join the River Accord.', ['SUD SOUGHT']],
  ['Norland and Velmark invited Sudmark to join the River Accord.', ['SUD SOUGHT']],
  ['Sudmark has been invited to join the River Accord, Norland said.', ['SUD SOUGHT']],
  ['The first Lind administration floated Sudmark joining the River Accord.', ['SUD FLOATED']],
  ['The former Lind administration floated Sudmark joining the River Accord.', []],
  [
    'Norland’s foreign minister, Tiro Oss, invited Sudmark to join the River Accord.',
    ['SUD SOUGHT'],
  ],
  ['A spokesman for the Lind administration floated Sudmark joining the River Accord.', []],
  ['Norland signed the River Accord.', ['NOR SIGNED']],
  ['Norland will join the River Accord, Harbour Wire reported.', ['NOR ANNOUNCED']],
])('who is not named, or is another, asked nobody: %s', (text, acts) => {
  expect(askers(text)).toEqual(acts);
});
