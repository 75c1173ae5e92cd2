import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Entry, proposeActs } from '../src/index.ts';

const country = (key: string, name: string, others: string, ...demonyms: string[]): Entry => ({
  key,
  kind: 'country',
  names: [name, ...others.split(', ')],
  demonyms,
});
const accord = (key: string, names: string, ...countries: string[]): Entry => ({
  key,
  kind: 'accord',
  names: names.split(', '),
  countries,
});
const KNOWN = {
  accords: [
    accord('river', 'River Accord, Речное соглашение, اتفاق النهر, הסכם הנהר, Өзен келісімі'),
    {
      ...accord(
        'harbour',
        'Harbour Treaty, Портовый договор, معاهدة الميناء, אמנת הנמל, Порт шарты',
      ),
      since: '1996-05-02',
    },
    accord('coast-1994', 'Coast Declaration', 'SUD'),
    accord('coast-2031', 'Coast Declaration', 'NOR', 'XVM'),
    {
      ...accord('delta', 'Delta Declaration'),
      names: ['Delta Declaration', 'Delta Declaration (Norland–Velmark)'],
    },
    accord('gorge', 'Norland–Velmark gorge pact', 'NOR', 'XVM'),
    accord('reef', 'Reef-Fish Convention'),
    accord('peace', 'Norland–Velmark peace treaty'),
    accord('ties', 'Diplomatic relations between Velmark and Astmark', 'XVM', 'AST'),
  ],
  entries: [
    country('XVM', 'Velmark', 'Вельмарк, فيلمارك, וולמארק, Велмарк'),
    {
      ...country('NOR', 'Norland', 'Норландия, نورلاند, נורלנד, Норланд', 'Norlandic'),
      seats: ['Ostrany'],
    },
    country('AST', 'Astmark', 'Астмарк, أستمارك, אסטמארק'),
    country('SUD', 'Sudmark', 'Зюдмарк, سودمارك, זודמארק'),
    { key: 'oru-lind', kind: 'leader', names: ['Oru Lind'], country: 'NOR' },
    { key: 'norland-vance', kind: 'leader', names: ['Norland Vance'], country: 'SUD' },
    {
      key: 'ilo-marn',
      kind: 'leader',
      names: ['Ilo Marn'],
      country: 'SUD',
      offices: [{ title: 'Minister of Foreign Affairs', country: 'SUD' }],
    },
  ] satisfies Entry[],
  published: '2031-11-06',
};

interface Case {
  readonly text: string;
  readonly acts: readonly string[];
  /** Not read rightly yet: the test says when it is. */
  readonly open?: true;
}
const cases = [
  'acts',
  'wire',
  'treaties',
  'promises',
  'subjects',
  'reality',
  'objects',
  'days',
  'gaps',
  'tongues',
  'plain',
  'tongues-plain',
  'phrases',
  'phrases-not',
  'phrases-more',
  'complements',
  'wordings',
  'wordings-not',
  'constructions',
  'carried',
  'papers',
].flatMap((file): readonly Case[] =>
  parse(readFileSync(new URL(`../acts/${file}.yaml`, import.meta.url), 'utf8')),
);

test.each(cases)('$text', ({ text, acts, open }) => {
  const proposed = proposeActs(text, KNOWN);
  const found = proposed.map(({ accord, country, kind, when }) =>
    [country?.key ?? 'none', accord.key, kind, when?.date].filter(Boolean).join(' '),
  );
  if (open) expect(found, 'it is read rightly: take out its `open`').not.toEqual(acts);
  else expect(found).toEqual(acts);
  for (const { passage } of proposed)
    expect(text.slice(passage.start, passage.end)).toBe(passage.text);
});
