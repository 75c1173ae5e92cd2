import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract, locate, proposeActs } from '@signatory/quotes';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArticleDraft, draftArticle, sourceOf } from '../../src/drafting/draft-article.ts';
import { knownFrom } from '../../src/drafting/known.ts';
import { writeDraft } from '../../src/drafting/write-draft.ts';
import { openRegister, tidySeeds } from '../../src/register.ts';
import { readSeeds } from '../../src/seeds/read-seeds.ts';
import { AHEAD, DAYS, SEEDS, SIGNED, TRANSCRIPT } from './invented.ts';

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

test('extract gives a program the drafts and the acts', async () => {
  const command = fileURLToPath(new URL('../../scripts/extract.ts', import.meta.url));
  const args = [command, '--json', '--seeds', folder, '--published', '2031-03-04'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { input: AHEAD, encoding: 'utf8' });
  expect(stderr).toBe('');
  const { entries } = await readSeeds(folder, { withEditions: false });
  const { speakers, accords } = knownFrom(entries, '2031-03-04');
  const acts = proposeActs(AHEAD, { accords, entries: speakers, published: '2031-03-04' });
  expect(acts).not.toEqual([]);
  const drafts = extract(AHEAD, { gazetteer: speakers });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify({ drafts, acts })));
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

test('a short line over the headline is no title', () => {
  const titleOf = (...lines: readonly string[]) =>
    sourceOf(lines.join('\n\n'), { publisher: 'harbour-post', published: '2031-03-04' }, 'pact')
      .fields.title;
  const over = 'Lind: The signing will be soon';
  const headline = 'Norland, which has boats already, to join the River Accord';
  const below =
    'The state on the coast will be the third one to sign, after years of talks on dams';
  expect(titleOf('Boats (Mira Kovac)', over, headline, below, 'By Mira Kovac', 'It will.')).toBe(
    headline,
  );
  expect(titleOf(headline, below, 'By Mira Kovac', 'It will.')).toBe(headline);
  expect(titleOf(over, headline, 'It will.')).toBe(over);
});
