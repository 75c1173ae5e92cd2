import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const page = readFileSync('docs/add-a-fact.md', 'utf8');

/** The files that the page has one write, in its order; `+` adds to a file that is there. */
const files = [...page.matchAll(/^```\w+ (data\/\S+)( \+)?\n(.*?)^```/gms)].map(
  ([, path = '', adds, text = '']) => ({ path, adds: adds !== undefined, text }),
);
const commands = [...page.matchAll(/^npm run (extract|tidy|verify) -- (.*)$/gm)].map(
  ([, name = '', rest = '']) => ({ name, arguments: rest.split(' ') }),
);
const SCRIPTS: Readonly<Record<string, string>> = {
  extract: 'packages/quotes/scripts/extract.ts',
  tidy: 'packages/register/scripts/tidy.ts',
  verify: 'packages/register/scripts/verify.ts',
};

let folder: string;
const printed: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'add-a-fact-'));
  cpSync('seeds', join(folder, 'data/try'), { recursive: true });
  for (const { path, adds, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    (adds ? appendFileSync : writeFileSync)(join(folder, path), text);
  }
  for (const command of commands) {
    const script = join(process.cwd(), SCRIPTS[command.name] ?? '');
    const { stdout } = await promisify(execFile)('node', [script, ...command.arguments], {
      cwd: folder,
    });
    printed.push(stdout);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the article is read, the copy is in order, and every passage of it stands in the text', () => {
  expect(commands.map(({ name }) => name)).toEqual(['extract', 'tidy', 'verify']);
  const [extracted, tidied, verified] = printed;
  expect(extracted).toContain('Odo Brandt');
  expect(page, 'the page shows what extract prints').toContain(
    `\n\`\`\`text\n${extracted}\`\`\`\n`,
  );
  expect(tidied).toMatch(/in order/);
  expect(verified).toMatch(/^EXACT +[1-9]/m);
  expect(verified).not.toMatch(/ALTERED|NOT_FOUND/);
});

test('the words carry their level afterwards, and nothing else of the record is changed', () => {
  const words = 'data/try/sources/2031-03-04-harbour-post-river/statements.yaml';
  const recorded = readFileSync(join(folder, words), 'utf8');
  expect(recorded.match(/level: EXACT/g)).toHaveLength(2);
  for (const path of [
    'accords/abraham-accords.yaml',
    'sources/2025-11-06-times-of-israel-kazakhstan/statements.yaml',
  ])
    expect(readFileSync(join(folder, 'data/try', path), 'utf8')).toBe(
      readFileSync(join('seeds', path), 'utf8'),
    );
});

test('nobody invented is in the record', () => {
  for (const file of ['leaders.yaml', 'bodies.yaml', 'countries.yaml'])
    expect(readFileSync(join('seeds', file), 'utf8')).not.toMatch(/brandt|harbour-post|XVM/);
});
