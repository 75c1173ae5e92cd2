import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DraftEntry, digestOf } from '../../src/digest/digest.ts';
import { readEditions, writeEdition } from '../../src/edition/chain.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { entriesAt } from '../../src/edition/entries-at.ts';
import { publishEdition } from '../../src/edition/publish.ts';
import { randomBelow } from '../standing/generated-histories.ts';
import { naiveEditions } from '../support/naive-editions.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'editions-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** What a history is made of: values of all kinds that JSON has, and texts that sort and escape unlike they look. */
const VALUES: readonly unknown[] = [
  'x',
  '\u2028"\\ \u007f',
  'المبعوث',
  '😀 é',
  0,
  1e21,
  true,
  false,
  null,
  '',
  [],
  {},
  ['b', 'a'],
  { b: { c: null, a: ['', {}] }, 'a"': 'é' },
];
const TYPES = ['Accord', 'Body', 'Participation', 'Source'] as const;

function changed(entries: Map<string, DraftEntry>, below: (limit: number) => number): void {
  const type = TYPES[below(TYPES.length)] ?? 'Body';
  const key = `${['k', 'K', 'k-', 'k/'][below(4)]}${below(10)}`;
  const id = `${type}:${key}`;
  if (below(4) === 0) {
    entries.delete(id);
    return;
  }
  const draft = Object.fromEntries(
    Array.from({ length: 1 + below(4) }, (_, i) => [`f${i}`, VALUES[below(VALUES.length)]]),
  );
  entries.set(id, { type, key, draft });
}

test.each([1, 2, 3])(
  'of 200 editions each is, applied forward, what was published (history %i)',
  async (seed) => {
    const below = randomBelow(seed);
    const entries = new Map<string, DraftEntry>();
    const states = new Map<string, ReadonlyMap<string, unknown>>();
    let head: Parameters<typeof publishEdition>[0] = { name: null, entries: new Map() };
    const editions: Edition[] = [];
    for (let i = 0; editions.length < 200; i += 1) {
      for (let many = below(5); many >= 0; many -= 1) changed(entries, below);
      // Now and then the record is again as it was.
      if (below(20) === 0) entries.clear();
      const name = `2026-${String(1 + Math.floor(i / 40)).padStart(2, '0')}-01.${(i % 40) + 1}`;
      const edition = publishEdition(head, [...entries.values()], name, { why: `Number ${i}.` });
      if (!edition) continue;
      editions.push(edition);
      await writeEdition(folder, edition);
      head = { name, entries: entriesAt(editions, name) };
      states.set(name, new Map([...entries].map(([id, { draft }]) => [id, draft])));
    }

    const read = await readEditions(folder);
    expect(read).toEqual(editions);
    const naive = naiveEditions(folder);
    expect(naive.map(({ name }) => name)).toEqual([...states.keys()]);
    for (const [i, { name, digest, drafts }] of naive.entries()) {
      expect(read[i]?.digest).toBe(digest);
      const forward = [...entriesAt(read, name)].map(([id, { draft }]) => [id, draft] as const);
      // Fields without a value may have come or gone: they are no change.
      for (const [id, draft] of states.get(name) ?? [])
        expect(digestOf(drafts.get(id))).toBe(digestOf(draft));
      expect(new Map(forward)).toEqual(drafts);
      expect(drafts.size).toBe(states.get(name)?.size);
    }
  },
  60_000,
);
