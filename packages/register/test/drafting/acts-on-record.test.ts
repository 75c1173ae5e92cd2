import { fileURLToPath } from 'node:url';
import { proposeActs } from '@signatory/quotes';
import { expect, test } from 'vitest';
import { knownFrom } from '../../src/drafting/known.ts';
import { objectOf } from '../../src/seeds/object-of.ts';
import { readSeeds } from '../../src/seeds/read-seeds.ts';

const SEEDS = fileURLToPath(new URL('../../../../seeds', import.meta.url));

const list = (value: unknown) =>
  (Array.isArray(value) ? value : []).map((one) => objectOf(one) ?? {});
const words = (value: unknown) => (typeof value === 'string' ? value : '');
const isNamed = (text: string, names: readonly string[]) =>
  names.some((name) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name} `));

test('of the cited passages that name accord and country, most acts are proposed, and hardly another', async () => {
  const { entries } = await readSeeds(SEEDS, { withEditions: false });
  const { accords, speakers } = knownFrom(entries, '2026-06-01');
  /** By passage, the acts that it is cited for. */
  const cited = new Map<string, Set<string>>();
  const onRecord = new Set<string>();
  for (const { type, value } of entries) {
    const accord = type === 'Accord' ? objectOf(value) : undefined;
    const names = accords.find(({ key }) => key === accord?.slug)?.names ?? [];
    for (const { country, acts } of list(accord?.participations)) {
      const known = speakers.find(({ key }) => key === country);
      const called = [...(known?.names ?? []), ...(known?.demonyms ?? [])];
      for (const { kind, citations } of list(acts)) {
        const act = `${accord?.slug} ${country} ${kind}`;
        onRecord.add(act);
        const passages = list(citations).flatMap((one) => list(one.passages));
        for (const text of passages.map(({ exact }) => words(exact)))
          if (names.some((name) => text.includes(name)) && isNamed(text, called))
            cited.set(text, (cited.get(text) ?? new Set()).add(act));
      }
    }
  }
  let [right, proposed, found, wanted] = [0, 0, 0, 0];
  for (const [text, acts] of cited) {
    const known = { accords, entries: speakers, published: '2026-06-01' };
    const got = proposeActs(text, known).map(
      ({ accord, country, kind }) => `${accord.key} ${country?.key} ${kind}`,
    );
    proposed += got.length;
    right += got.filter((act) => onRecord.has(act)).length;
    wanted += acts.size;
    found += [...acts].filter((act) => got.includes(act)).length;
  }
  expect(wanted).toBeGreaterThan(20);
  expect(right / proposed).toBeGreaterThanOrEqual(0.9);
  expect(found / wanted).toBeGreaterThanOrEqual(0.6);
});
