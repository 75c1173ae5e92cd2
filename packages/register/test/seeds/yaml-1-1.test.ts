import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDate } from 'node:util/types';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseSeed, stringifySeed } from '../../src/seeds/seed-file.ts';

/** What a reader of YAML 1.1 finds in a text, each scalar printed. */
function read11(text: string): unknown {
  return printed(parse(text, { version: '1.1' }));
}

/** What the register finds in it, each scalar printed. */
function readHere(text: string): unknown {
  return printed(parseSeed('', new TextEncoder().encode(text)).value);
}

function printed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(printed);
  if (isDate(value)) return value.toISOString().slice(0, 10);
  if (typeof value !== 'object' || value === null) return value === null ? null : String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printed(inner)]));
}

describe('A reader of YAML 1.1', () => {
  const words = 'NO no No yes Y n on Off true False null ~ Null << ='.split(' ');
  const numbers =
    '017 0o17 0x1F 0b11 1_000 1:30 190:20:30 1e3 6e10 .5 0.10 +7 -0 .inf .NaN 12345678901234567890';

  test.each([...words, ...numbers.split(' ')])('finds the text %s in what is written', (word) => {
    const written = stringifySeed({ alpha2: word, list: [word], names: { [word]: 'x' } });
    expect(parse(written, { version: '1.1', merge: true })).toEqual({
      alpha2: word,
      list: [word],
      names: { [word]: 'x' },
    });
    expect(readHere(written)).toEqual({ alpha2: word, list: [word], names: { [word]: 'x' } });
  });

  test('finds days, years, flags and offsets, which are written plainly', () => {
    const value = { date: '2025-11-06', from: '2014', month: '2025-11', binding: true, start: 12 };
    const written = stringifySeed(value);
    expect(written).not.toContain('"');
    expect(read11(written)).toEqual(printed(value));
  });

  test('finds null where a field may be null, and the text null elsewhere', () => {
    const written = stringifySeed({ binding: null, alpha2: 'null' });
    expect(written).toBe('binding: null\nalpha2: "null"\n');
    expect(readHere(written)).toEqual(read11(written));
    expect(readHere('binding: "null"\n')).toEqual({ binding: null });
  });

  test('finds in every seed file what the register does', async () => {
    const files = (await readdir('seeds', { recursive: true })).filter((one) =>
      one.endsWith('.yaml'),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = await readFile(join('seeds', file), 'utf8');
      expect([file, read11(text)]).toEqual([file, readHere(text)]);
    }
  });
});
