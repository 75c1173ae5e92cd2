import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { locate } from '@signatory/quotes';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftArticle } from '../../src/drafting/draft-article.ts';
import { writeDraft } from '../../src/drafting/write-draft.ts';
import { openRegister, tidySeeds } from '../../src/register.ts';
import { readSeeds } from '../../src/seeds/read-seeds.ts';
import { SEEDS } from './invented.ts';
import { BRIDGE, DECIDED, DENIED } from './typed-articles.ts';

const SOURCE = '2031-03-05-harbour-post-river-accord';
const STATEMENTS = `sources/${SOURCE}/statements.yaml`;

/** What an editor changes in a file of a draft: the lines that stand there, and those typed in their place. */
interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The lines of an edit that were not there before. */
function typed({ from, to }: Edit): number {
  const before = from.split('\n');
  return to.split('\n').filter((line) => line !== '' && !before.includes(line)).length;
}

/** Who leads the opposition is new to the record. */
const ORLO: Edit = {
  file: 'leaders.yaml',
  from: `    en: Dana Orlo
`,
  to: `    en: Dana Orlo
  country: XNO
  offices:
    - title: Leader of the Opposition
      country: XNO
      from: 2031-03-05
      citations:
        - source: ${SOURCE}
`,
};
/** "She" was Lind, of whom only the sentence before shows it. */
const SHE: Edit = {
  file: STATEMENTS,
  from: `        exact: the two states would build a second bridge
`,
  to: `        exact: the two states would build a second bridge
    - form: DIRECT
      cue: said
      attributedAs: she
      passages:
        - exact: It will not carry my name
`,
};

test.each([
  ['a decision, and somebody new', DECIDED, [ORLO], 8],
  ['a denial', DENIED, [], 1],
  ['a meeting of two', BRIDGE, [SHE], 6],
] as const)('%s: few lines from an article to tidy seeds', async (_, text, edits, lines) => {
  const folder = mkdtempSync(join(tmpdir(), 'typed-'));
  try {
    for (const [path, seed] of Object.entries(SEEDS)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), seed);
    }
    const { entries } = await readSeeds(folder, { withEditions: false });
    const facts = { publisher: 'harbour-post', published: '2031-03-05' };
    const draft = draftArticle(text, facts, entries);
    if (!draft) throw new Error('no draft');
    await writeDraft(folder, draft);
    for (const { file, from, to } of edits) {
      const path = join(folder, file);
      const before = readFileSync(path, 'utf8');
      expect(before).toContain(from);
      writeFileSync(path, before.replace(from, to));
    }
    const register = await openRegister(':memory:');
    const { faults } = await tidySeeds(register, folder);
    await register.close();
    expect(faults.map(({ message }) => message)).toEqual([]);
    const statements: readonly {
      wordings: readonly { passages?: readonly { exact: string }[] }[];
    }[] = parse(readFileSync(join(folder, STATEMENTS), 'utf8'));
    for (const passage of statements.flatMap(({ wordings }) =>
      wordings.flatMap(({ passages = [] }) => passages),
    ))
      expect([passage.exact, locate(text, passage).level]).toEqual([passage.exact, 'EXACT']);
    // The command is a line too.
    const sum = 1 + edits.reduce((all, edit) => all + typed(edit), 0);
    expect(sum).toBe(lines);
    expect(sum).toBeLessThanOrEqual(15);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
