import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { PERMISSIONS } from '../packages/register/src/act/permissions.ts';

const page = readFileSync('docs/seed-files.md', 'utf8');
const block = (name: string) =>
  new RegExp(`^\`\`\`\\w+ ${name}\\n(.*?)^\`\`\``, 'ms').exec(page)?.[1] ?? `no block ${name}`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seed-files-'));
  for (const file of ['bodies.yaml', 'leaders.yaml']) writeFileSync(join(folder, file), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function tidied(countries: string): Promise<string> {
  writeFileSync(join(folder, 'countries.yaml'), countries);
  const call = promisify(execFile)('node', ['packages/register/scripts/tidy.ts', folder]);
  return call.then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => stderr.replaceAll(`${folder}/`, ''),
  );
}

test('the faults of the page are reported in its words', async () => {
  expect(await tidied(block('faulty'))).toBe(block('faults'));
  expect(readFileSync(join(folder, 'countries.yaml'), 'utf8')).toBe(block('faulty'));
}, 60_000);

test('the untidy file of the page becomes the tidy one', async () => {
  expect(await tidied(block('untidy'))).toMatch(/in order/);
  expect(readFileSync(join(folder, 'countries.yaml'), 'utf8')).toBe(block('tidy'));
}, 60_000);

describe('which act came first', () => {
  beforeAll(() => {
    for (const path of ['accords', 'sources/gazette'])
      mkdirSync(join(folder, path), { recursive: true });
    const gazette = { slug: 'the-gazette', kind: 'NEWS_PUBLISHER', names: { en: 'The Gazette' } };
    writeFileSync(join(folder, 'bodies.yaml'), stringify([gazette]));
    const source = {
      title: 'Talks',
      publisher: 'the-gazette',
      published: '2025-12-01',
      language: 'en',
      kind: 'NEWS',
    };
    writeFileSync(join(folder, 'sources/gazette/source.yaml'), stringify(source));
  });

  const tidiedPact = (acts: string) => {
    const pact = {
      kind: 'TREATY',
      binding: true,
      names: { en: 'Pact' },
      description: 'A pact.',
      coverage: { until: '2025-12-31', lookedFor: ['What it said.'] },
      citations: [{ source: 'gazette' }],
      participations: [{ country: 'KAZ', acts: parse(acts) }],
    };
    writeFileSync(join(folder, 'accords/pact.yaml'), stringify(pact));
    return tidied(stringify([{ code: 'KAZ', kind: 'UN_MEMBER', names: { en: 'Kazakhstan' } }]));
  };

  test('acts without an order are reported in the words of the page', async () => {
    expect(await tidiedPact(block('unordered'))).toContain(block('order-fault'));
  }, 60_000);

  test('an `after:` as the page writes it puts them in order', async () => {
    expect(await tidiedPact(block('ordered'))).toMatch(/in order/);
  }, 60_000);
});

test('the page says of every kind of act where it may stand', () => {
  const columns = ['COUNTRY', 'WHOLE', 'BINDING', 'NOT_BINDING', 'DISPUTED', 'RELATIONS'] as const;
  const lines = PERMISSIONS.map(({ kinds, not }) => {
    const cells = columns.map((column) => (not[column] === undefined ? 'yes' : 'no'));
    return `| ${[kinds.map((kind) => `\`${kind}\``).join(', '), ...cells].join(' | ')} |`;
  });
  const table = page
    .split('\n')
    .filter((line) => line.startsWith('| `') && / (yes|no) \|$/.test(line));
  expect(table).toEqual(lines);
});
