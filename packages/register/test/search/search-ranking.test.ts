import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Hit } from '../../src/search/search.ts';
import { onEveryEngine } from '../support/engines.ts';

/** A search and the answer wanted first; see `searches.yaml`. */
interface Case {
  readonly query: string;
  readonly first: string | readonly string[];
  readonly three?: readonly string[];
  readonly nearly?: boolean;
}

const { before, after } = parse(
  readFileSync(join(import.meta.dirname, 'searches.yaml'), 'utf8'),
) as Record<'before' | 'after', readonly Case[]>;
const cases = [...before, ...after];

/** The share of searches whose first answer is the one wanted, and how many do not have it among the first three. */
const FIRST = 0.95;

test('the searches are at least 120, all different, of which 60 are older than their answers', () => {
  expect(before.length).toBeGreaterThanOrEqual(60);
  expect(cases.length).toBeGreaterThanOrEqual(120);
  expect(new Set(cases.map(({ query }) => query)).size).toBe(cases.length);
});

onEveryEngine((fixture) => {
  describe('What people search for', () => {
    test('comes first for 95 of 100 searches, and among the first three for all', async ({
      annotate,
    }) => {
      const wrong: string[] = [];
      const missing: string[] = [];
      for (const { query, first, three = [], nearly } of cases) {
        const answers = (await (nearly ? nearlyFound(query) : found(query))).map(named);
        const wanted = [first].flat();
        const said = `${query} → ${answers.slice(0, 4).join(', ')} (wanted ${wanted[0]})`;
        if (!wanted.includes(answers[0] ?? '')) wrong.push(said);
        const top = answers.slice(0, 3);
        if (!wanted.some((one) => top.includes(one)) || three.some((one) => !top.includes(one))) {
          missing.push(said);
        }
      }
      const { length } = cases;
      await annotate(
        `${length - wrong.length} of ${length} first, ${length - missing.length} in three`,
      );
      expect(missing).toEqual([]);
      expect(1 - wrong.length / cases.length, wrong.join('\n')).toBeGreaterThanOrEqual(FIRST);
    });
  });

  const found = async (query: string) =>
    (await fixture().register.search(query, null, { first: 4 })).rows;
  const nearlyFound = async (query: string) => {
    const page = await fixture().register.search(query, null, { first: 4 });
    // What was found after all is no answer to what was wanted of what nearly is.
    const [suggestion] = page.rows.length > 0 ? [] : await page.suggestions();
    return suggestion
      ? (await fixture().register.search(suggestion.query, null, { first: 4 })).rows
      : [];
  };
}, 'seeds');

function named({ type, key }: Hit): string {
  return `${type === 'Participation' ? 'place' : type.toLowerCase()} ${key}`;
}
