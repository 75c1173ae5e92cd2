import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locate } from '@signatory/quotes';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArticleDraft, draftArticle } from '../../src/drafting/draft-article.ts';
import { writeDraft } from '../../src/drafting/write-draft.ts';
import { openRegister, tidySeeds } from '../../src/register.ts';
import { readSeeds } from '../../src/seeds/read-seeds.ts';

const SEEDS: Readonly<Record<string, string>> = {
  'countries.yaml': `- code: XNO
  kind: UN_MEMBER
  names:
    en: Norland
- code: XVM
  kind: UN_MEMBER
  names:
    en: Velmark
`,
  'bodies.yaml': `- slug: harbour-post
  kind: NEWS_PUBLISHER
  names:
    en: The Harbour Post
- slug: ministry-of-foreign-affairs-of-velmark
  kind: GOVERNMENT
  names:
    en: Ministry of Foreign Affairs of Velmark
  country: XVM
`,
  'leaders.yaml': `- slug: aida-sarsen
  names:
    en: Aida Sarsen
  country: XVM
  offices:
    - title: President of Velmark
      country: XVM
      from: 2030-01-01
      citations:
        - source: 2031-03-01-harbour-post-old
- slug: oru-lind
  names:
    en: Oru Lind
  country: XNO
`,
  'accords/river-accord.yaml': `kind: AGREEMENT
binding: false
names:
  en: River Accord
description: An invented accord.
coverage:
  until: 2031-03-31
  lookedFor:
    - What states said of it.
citations:
  - source: 2031-03-01-harbour-post-old
`,
  'sources/2031-03-01-harbour-post-old/source.yaml': `title: Old
publisher: harbour-post
published: 2031-03-01
url: https://harbour-post.example/old
language: en
kind: NEWS
`,
  'sources/2031-03-01-harbour-post-old/statements.yaml': `- slug: lind-2031-03-03-river-accord
  speaker:
    leader: oru-lind
  date: 2031-03-03
  accords:
    - river-accord
  wordings:
    - form: DIRECT
      attributedAs: Oru Lind
      passages:
        - exact: The river belongs to both banks, and to the boats
`,
};

const SIGNED = `Velmark signs the River Accord
By Mira Kovac, The Harbour Post

Velmark signed the River Accord on Monday in Ostrany, after four years of talks about the dams between the mountains and the coast.

“The gate is open,” President Aida Sarsen told reporters. “We kept our word.”

The Velmark Foreign Ministry said in a statement that the text was “fair to both banks.”

“He will not comment,” a spokesman for Oru Lind told the agency. The talks had stopped twice over the cost of the dam, and they began again in January.

The river rises in Velmark and runs for three hundred miles through hills and fields before it comes to the coast. Boats carry wood and stone on it, and most towns on its banks draw their water from it. In dry years the upper dams keep back more than the lower towns can spare, and the quarrel about this is older than both states.
`;
const AHEAD = `Norland to join accord on river

Norland will join the River Accord in May, its envoy announced on Tuesday. The accord binds its members to measure the water at every border and to publish what they measure once a month, and to warn each other of floods.

“The river belongs to both banks, and to the boats,” Oru Lind said.

“Nothing is signed yet,” said Dana Orlo, who leads the talks for Norland.
`;
const DAYS = `A week of words about the river

“The gate is open,” President Aida Sarsen said at the signing ceremony in Ostrany on Monday, where envoys of all the states on the river had come to see the River Accord signed.

On Thursday Sarsen told the paper: “We are not there yet, and I will not say more.”

“Three quarters of a river is a river,” Oru Lind wrote on Telegram. The river rises in Velmark and runs for three hundred miles through hills and fields before it comes to the coast, and boats carry wood and stone on it.
`;
const TRANSCRIPT = `PRESIDENT SARSEN: We met today about the River Accord, and I thank the crew for its work.

It will be open to all states of the river.

MINISTER ORLO: Thank you. We will come back in May.

PRESIDENT SARSEN: We wait for you.
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  for (const [path, text] of Object.entries(SEEDS)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Drafts an article of 4 March 2031, a Tuesday, writes it, and tidies. */
async function drafted(text: string) {
  const { entries } = await readSeeds(folder, { withEditions: false });
  const facts = { publisher: 'harbour-post', published: '2031-03-04', accord: 'river-accord' };
  const draft = draftArticle(text, facts, entries);
  if (!draft) throw new Error('no draft');
  await writeDraft(folder, draft);
  for (const { exact, ...around } of passagesOf(draft))
    expect([exact, locate(text, { exact, ...around }).level]).toEqual([exact, 'EXACT']);
  const register = await openRegister(':memory:');
  const { faults } = await tidySeeds(register, folder);
  await register.close();
  return { draft, faults: faults.map(({ message }) => message) };
}

const passagesOf = ({ statements, acts }: ArticleDraft) => [
  ...statements.flatMap(({ wordings }) =>
    wordings.flatMap(({ passages = [], clause }) => [...passages, ...(clause ? [clause] : [])]),
  ),
  ...acts.flatMap(({ act }) => act.citations.flatMap(({ passages }) => passages)),
];

describe('an article becomes a draft that needs no correction', () => {
  test('speakers on record, an act, and nobody for whom a spokesman speaks', async () => {
    const { draft, faults } = await drafted(SIGNED);
    expect(faults).toEqual([]);
    expect(draft.statements.map(({ speaker }) => speaker)).toEqual([
      { leader: 'aida-sarsen' },
      { body: 'ministry-of-foreign-affairs-of-velmark' },
      { unnamed: 'a spokesman for Oru Lind' },
    ]);
    expect(draft.statements[0]?.wordings[0]?.passages).toEqual([
      { exact: 'The gate is open' },
      { exact: 'We kept our word' },
    ]);
    expect(draft.acts).toMatchObject([
      { accord: 'river-accord', country: 'XVM', act: { kind: 'SIGNED', date: '2031-03-03' } },
    ]);
    expect(readFileSync(join(folder, 'accords/river-accord.yaml'), 'utf8')).toContain(
      'exact: Velmark signed the River Accord',
    );
  });

  test('what is to come, somebody new, and words that are on record', async () => {
    const { draft, faults } = await drafted(AHEAD);
    expect(faults).toEqual([]);
    expect(draft.acts).toMatchObject([{ country: 'XNO', act: { kind: 'ANNOUNCED' } }]);
    expect(draft.unknown.map(({ slug }) => slug)).toEqual(['dana-orlo']);
    expect(draft.repeated.map(({ statement }) => statement)).toEqual([
      'lind-2031-03-03-river-accord',
    ]);
  });

  test('what was said on another day, and on which occasion', async () => {
    const { draft, faults } = await drafted(DAYS);
    expect(faults).toEqual([]);
    expect(draft.statements).toMatchObject([
      {
        speaker: { leader: 'aida-sarsen' },
        date: '2031-03-03',
        dateWording: 'Monday',
        dateInferred: true,
        occasion: 'Signing ceremony in Ostrany',
      },
      { speaker: { leader: 'aida-sarsen' }, date: '2031-02-27', dateWording: 'Thursday' },
      { speaker: { leader: 'oru-lind' }, date: '2031-03-04', channel: 'SOCIAL_MEDIA_POST' },
    ]);
    expect(draft.statements.map(({ wordings }) => wordings.length)).toEqual([1, 1, 1]);
  });

  test('the turns of a transcript', async () => {
    const { draft, faults } = await drafted(TRANSCRIPT);
    expect(faults).toEqual([]);
    expect(draft.statements.map(({ speaker }) => speaker)).toEqual([
      { leader: 'aida-sarsen' },
      { unnamed: 'MINISTER ORLO' },
    ]);
  });
});

test('extract names the speakers of the record', () => {
  const command = fileURLToPath(new URL('../../scripts/extract.ts', import.meta.url));
  const args = [command, '--seeds', folder, '--published', '2031-03-04'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    input: '“We sign,” the Velmark president said. “We wait,” a spokesman for Oru Lind said.',
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toContain('the Velmark president [aida-sarsen]\n');
  expect(stdout).toContain('a spokesman for Oru Lind\n');
});

test('draft gives a program what it gives a person', async () => {
  const command = fileURLToPath(new URL('../../scripts/draft.ts', import.meta.url));
  const file = `${folder}.txt`;
  writeFileSync(file, AHEAD);
  const given = ['--publisher', 'harbour-post', '--published', '2031-03-04', '--seeds', folder];
  const { stdout, stderr } = spawnSync(process.execPath, [command, file, ...given, '--json'], {
    encoding: 'utf8',
  });
  rmSync(file);
  expect(stderr).toBe('');
  const { entries } = await readSeeds(folder, { withEditions: false });
  const facts = { publisher: 'harbour-post', published: '2031-03-04' };
  expect(JSON.parse(stdout)).toEqual(
    JSON.parse(JSON.stringify(draftArticle(AHEAD, facts, entries))),
  );
});

test('a source that is there is not overwritten', async () => {
  await drafted(SIGNED);
  await expect(drafted(SIGNED)).rejects.toThrow(/is there already/);
});

test('an article about no accord of the record is none', async () => {
  const { entries } = await readSeeds(folder, { withEditions: false });
  const facts = { publisher: 'harbour-post', published: '2031-03-04' };
  expect(draftArticle('It rained in Ostrany.', facts, entries)).toBeNull();
});
