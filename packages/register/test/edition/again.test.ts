import { expect, test } from 'vitest';
import { publishAgain } from '../../src/edition/again.ts';
import { chainOf } from '../../src/edition/chain.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { entriesAtHead, idOf } from '../../src/edition/entries-at.ts';
import { Refused, RefusedDrafts } from '../../src/errors.ts';
import { bodies, filesOf, onTop } from '../support/entries.ts';

const DAY = '2026-12-07';
const base = onTop([], '2026-12-04.1', bodies({ a: 'x', b: 'y', c: 'z' }));

/** The record that editions end with. */
const notesOf = (editions: readonly Edition[]) =>
  Object.fromEntries([...entriesAtHead(editions).values()].map(({ key, draft }) => [key, draft]));
const drafts = (notes: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(bodies(notes).map(({ key, draft }) => [key, draft]));

function again(
  files: readonly Edition[],
  name: string,
  now: Readonly<Record<string, unknown>>,
  whyFor?: ReadonlyMap<string, string>,
): readonly Edition[] {
  const all = filesOf(...files);
  const { editions, replaced } = publishAgain(
    all,
    name,
    bodies(now),
    DAY,
    whyFor ? { whyFor } : {},
  );
  const kept = all.filter((file) => !replaced.includes(file)).map(({ edition }) => edition);
  return chainOf(filesOf(...kept, ...editions)).map(({ edition }) => edition);
}

test('the later follows the other, with its reasons, under a name of the day', () => {
  const other = onTop([base], '2026-12-05.1', bodies({ a: 'x', b: 'other', c: 'z' }));
  const moved = onTop([base], '2026-12-06.1', bodies({ a: 'moved', b: 'y' }), {
    whyFor: new Map([['Body:a', 'It was wrong.']]),
  });
  const now = { a: 'moved', b: 'other' };
  const chain = again([base, other, moved], moved.name, now);
  expect(chain.map(({ name }) => name)).toEqual([base.name, other.name, '2026-12-07.1']);
  expect(chain[2]).toMatchObject({ parent: other.name, why: moved.why });
  expect(chain[2]?.changes).toEqual(moved.changes);
  expect(notesOf(chain)).toEqual(drafts(now));
});

test('a whole branch follows, edition by edition, also before an earlier name', () => {
  const other = onTop([base], '2026-12-06.1', bodies({ a: 'x', b: 'other', c: 'z' }));
  const one = onTop([base], '2026-12-05.1', bodies({ a: 'one', b: 'y', c: 'z' }));
  const two = onTop([base, one], '2026-12-05.2', bodies({ a: 'two', b: 'y', c: 'z' }));
  const now = { a: 'two', b: 'other', c: 'z' };
  const chain = again([base, one, two, other], one.name, now);
  expect(chain.map(({ why }) => why)).toEqual([base, other, one, two].map(({ why }) => why));
  expect(chain.map(({ name }) => name).slice(2)).toEqual(['2026-12-07.1', '2026-12-07.2']);
  expect(notesOf(chain)).toEqual(drafts(now));
});

test('where both changed an entry, each otherwise, it is as the seed file has it, or refused', () => {
  const other = onTop([base], '2026-12-05.1', bodies({ a: 'other', b: 'other', c: 'z' }));
  const moved = onTop([base], '2026-12-06.1', bodies({ a: 'moved', b: 'y', c: 'moved' }));
  const files = [base, other, moved];
  const ids = (now: Record<string, string>, whyFor?: ReadonlyMap<string, string>) =>
    again(files, moved.name, now, whyFor)[2]?.changes.map(idOf);
  expect(ids({ a: 'other', b: 'other', c: 'moved' })).toEqual(['Body:c']);
  expect(ids({ a: 'moved', b: 'other', c: 'moved' })).toEqual(['Body:a', 'Body:c']);

  const both = { a: 'other and moved', b: 'other', c: 'moved' };
  expect(() => ids(both)).toThrow(/both branches changed Body:a/);
  const chain = again(files, moved.name, both, new Map([['Body:a', 'Both are right.']]));
  expect(notesOf(chain)).toEqual(drafts(both));
  expect(chain[2]?.changes[0]).toMatchObject({ kind: 'CORRECTED', why: 'Both are right.' });

  const gone = again(files, moved.name, { b: 'other', c: 'moved' }, new Map([['Body:a', 'Void.']]));
  expect(gone[2]?.changes[0]).toMatchObject({ kind: 'REMOVED', why: 'Void.' });
});

test('all entries that are undecided are told at once, with the cure', () => {
  const other = onTop([base], '2026-12-05.1', bodies({ a: 'other', b: 'other', c: 'z' }));
  const moved = onTop([base], '2026-12-06.1', bodies({ a: 'moved', b: 'moved', c: 'z' }));
  let error: unknown;
  try {
    again([base, other, moved], moved.name, { a: '?', b: '?', c: 'z' });
  } catch (reason) {
    error = reason;
  }
  const faults = error instanceof RefusedDrafts ? error.faults : [];
  expect(faults.map(({ cure }) => /--why-for (\S+)=/.exec(cure)?.[1])).toEqual([
    'Body:a',
    'Body:b',
  ]);
});

test('an edition of which nothing is left is gone', () => {
  const other = onTop([base], '2026-12-05.1', bodies({ a: 'same', b: 'y', c: 'z' }));
  const moved = onTop([base], '2026-12-06.1', bodies({ a: 'same', b: 'y', c: 'z' }));
  const chain = again([base, other, moved], moved.name, { a: 'same', b: 'y', c: 'z' });
  expect(chain).toEqual([base, other]);
});

test('two first editions become one after the other', () => {
  const own = onTop([], '2026-12-06.1', bodies({ a: 'x', b: 'own', d: 'new' }));
  const now = { a: 'x', b: 'own', c: 'z', d: 'new' };
  const chain = again([base, own], own.name, now);
  expect(chain[1]?.changes.map((one) => [one.key, one.kind])).toEqual([
    ['b', 'CORRECTED'],
    ['d', 'NEW'],
  ]);
  expect(notesOf(chain)).toEqual(drafts(now));
});

test('what is no fork is refused, and of three branches one is named to begin with', () => {
  const [one, two, three] = ['1', '2', '3'].map((n) =>
    onTop([base], `2026-12-05.${n}`, bodies({ a: n, b: 'y', c: 'z' })),
  );
  if (!one || !two || !three) throw new Error('none');
  const now = { a: '3', b: 'y', c: 'z' };
  expect(() => again([base, one], one.name, now)).toThrow(/no other edition than/);
  expect(() => again([base, one], '2026-12-09.1', now)).toThrow(/there is no edition/);
  const all = filesOf(base, one, two, three);
  const { editions } = publishAgain(all, two.name, bodies({ ...now, a: '2' }), DAY, {});
  const files = filesOf(base, one, three, ...editions);
  const last = publishAgain(files, three.name, bodies(now), DAY, {});
  const chain = chainOf([
    ...files.filter((file) => !last.replaced.includes(file)),
    ...filesOf(...last.editions),
  ]);
  expect(notesOf(chain.map(({ edition }) => edition))).toEqual(drafts(now));

  const ofTwo = ['1', '2'].map((n) =>
    onTop([base, one], `2026-12-06.${n}`, bodies({ ...now, a: `after ${n}` })),
  );
  expect(() =>
    publishAgain(filesOf(base, one, two, ...ofTwo), one.name, bodies(now), DAY, {}),
  ).toThrow(Refused);
});
