import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSeeds, openRegister, Refused } from '../../src/register.ts';
import { tidySeeds } from '../../src/seeds/tidy.ts';
import { seedFolder } from '../support/seed-folder.ts';

const folder = seedFolder();

/** The file of an accord between two states, with what stands in it from the acts on. */
const relations = (rest: string, kind = 'DIPLOMATIC_RELATIONS') => `kind: ${kind}
binding: true
names:
  en: Relations
description: Relations between two states.
coverage:
  until: 2026-11
  lookedFor:
    - Acts of both.
citations:
  - source: gazette
${rest}`;

const act = (kind: string, date?: string) =>
  `- kind: ${kind}\n${date === undefined ? '' : `  date: ${date}\n`}  citations:\n    - source: gazette\n`;

const indented = (text: string, by: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

const place = (country: string, acts: string) =>
  `  - country: ${country}\n${acts === '' ? '' : `    acts:\n${indented(acts, 6)}`}`;

/** Writes the file, and gives what the register then holds of it and its digest. */
async function loaded(text: string) {
  await writeFile(join(folder().path, 'accords/relations.yaml'), text);
  const register = await openRegister(':memory:');
  try {
    await loadSeeds(register, folder().path);
    const drafts = (await register.drafts()).get('Accord') ?? [];
    const draft = drafts.find((one) => (one as { slug: string }).slug === 'relations');
    return { draft, digest: (await register.revision()).digest };
  } finally {
    await register.close();
  }
}

async function tidied(text: string): Promise<string> {
  const path = join(folder().path, 'accords/relations.yaml');
  await writeFile(path, text);
  const register = await openRegister(':memory:');
  const { faults } = await tidySeeds(register, folder().path);
  await register.close();
  expect(faults.map(({ message }) => message)).toEqual([]);
  return readFile(path, 'utf8');
}

const ESTABLISHED = act('ESTABLISHED', '1990-05-01');
const SEVERED = act('SEVERED', '2001');
const ANNOUNCED = act('ANNOUNCED', '1995');

describe('an act of both parties of diplomatic relations', () => {
  const twice = relations(
    `participations:\n${place('AAA', ESTABLISHED + ANNOUNCED + SEVERED)}${place('BBB', ESTABLISHED + SEVERED)}`,
  );
  const once = relations(
    `actsOfBoth:\n${indented(ESTABLISHED + SEVERED, 2)}participations:\n${place('AAA', ANNOUNCED)}${place('BBB', '')}`,
  );

  test('is written once by tidy, and means what it meant', async () => {
    expect(await tidied(twice)).toBe(once);
    expect(await tidied(once)).toBe(once);
    expect(await loaded(once)).toEqual(await loaded(twice));
  });

  test('is left in two places where reading it once would change an order', async () => {
    const mixed = relations(
      `participations:\n${place('AAA', act('NEGOTIATED', '1995') + ESTABLISHED)}${place('BBB', ESTABLISHED)}`,
    );
    expect(await tidied(mixed)).toBe(mixed);
  });

  test('keeps its comment', async () => {
    const text = once.replace('  - kind: SEVERED', '  # Told by both.\n  - kind: SEVERED');
    expect(await tidied(text)).toBe(text);
  });

  test('is reported once where it is wrong, with its line', async () => {
    const faultOf = async (text: string) => {
      const error = await loaded(text).catch((reason: unknown) => reason);
      if (!(error instanceof Refused)) throw error ?? new Error('the seeds were taken');
      return [error.message.replace(/^.*accords\//, ''), error.cure];
    };
    const line = once.split('\n').findIndex((text) => text.includes('2001')) + 1;
    expect(await faultOf(once.replace('date: 2001', 'date: in 2001'))).toEqual([
      `relations.yaml:${line}: date is not a date`,
      'write 2025, 2025-11 or 2025-11-06',
    ]);
    const kind = once.replace('DIPLOMATIC_RELATIONS', 'TREATY');
    expect(await faultOf(kind)).toEqual([
      expect.stringMatching(/^relations\.yaml:\d+: acts of both are those of the two countries/),
      expect.stringMatching(/give each country its own acts$/),
    ]);
  });
});
