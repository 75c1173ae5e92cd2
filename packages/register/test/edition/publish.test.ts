import { expect, test } from 'vitest';
import { digestOf } from '../../src/digest/digest.ts';
import { chainOf } from '../../src/edition/chain.ts';
import { entriesAt, idOf } from '../../src/edition/entries-at.ts';
import { isCompleted } from '../../src/edition/kind-of-change.ts';
import { changesSince, publishEdition } from '../../src/edition/publish.ts';
import { redactedEditions } from '../../src/edition/redact.ts';
import { bodies, filesOf, onTop } from '../support/entries.ts';

test('what happened to an entry is told by its drafts, or by who publishes', () => {
  const first = onTop([], '2026-12-04.1', bodies({ a: 'x', b: ['y'], c: 'z', d: 'w' }));
  const now = bodies({ a: 'changed', b: ['y', 'more'], d: 'v', e: 'new' });
  const second = onTop([first], '2026-12-04.2', now, {
    kindFor: new Map([['Body:d', 'RE_READ']]),
    whyFor: new Map([['Body:a', ' It was wrong. ']]),
  });
  expect(second.changes.map((one) => [idOf(one), one.kind, one.why])).toEqual([
    ['Body:a', 'CORRECTED', 'It was wrong.'],
    ['Body:b', 'COMPLETED', null],
    ['Body:c', 'REMOVED', null],
    ['Body:d', 'RE_READ', null],
    ['Body:e', 'NEW', null],
  ]);
  expect(second).toMatchObject({ parent: '2026-12-04.1', why: 'As of 2026-12-04.2.' });
});

test('a draft is completed where it says all that it said, coverage and verification aside', () => {
  const before = { a: 'x', list: [{ kind: 'A' }, { kind: 'B' }], coverage: { until: '2025' } };
  const later = { kind: 'B', note: 'n' };
  for (const [after, expected] of [
    [{ ...before, b: 'y' }, true],
    [{ ...before, list: [{ kind: 'A' }, { kind: 'C' }, later] }, true],
    [{ ...before, coverage: { until: '2026' } }, true],
    [{ ...before, list: [later, { kind: 'A' }] }, false],
    [{ ...before, list: [{ kind: 'A' }] }, false],
    [{ ...before, a: 'y' }, false],
    [{ list: before.list }, false],
  ] as const)
    expect([after, isCompleted(before, after)]).toEqual([after, expected]);
});

test('what is as it was, is not published; nor is what differs in fields without a value', () => {
  const first = onTop([], '2026-12-04.1', bodies({ a: 'x' }));
  const head = { name: first.name, entries: entriesAt([first], first.name) };
  const same = [{ type: 'Body' as const, key: 'a', draft: { note: 'x', slug: 'a', names: {} } }];
  expect(publishEdition(head, same, '2026-12-04.2', { why: 'x' })).toBeNull();
});

test('a name that is not later, an empty reason and one of an entry that does not change are refused', () => {
  const first = onTop([], '2026-12-04.2', bodies({ a: 'x' }));
  const next = (name: string, reasons: Parameters<typeof onTop>[3] = {}) =>
    expect(() => onTop([first], name, bodies({ a: 'y' }), reasons));
  next('2026-12-04.1').toThrow(/would follow 2026-12-04\.2/);
  next('2026-12-03.9').toThrow(/would follow/);
  next('2026-12-04.10').not.toThrow();
  next('2026-12-05.1', { why: '  ' }).toThrow(/a reason is empty/);
  next('2026-12-05.1', { whyFor: new Map([['Body:b', 'x']]) }).toThrow(/Body:b does not change/);
  next('2026-12-05.1', { kindFor: new Map([['Body:a', 'NEW']]) }).toThrow(/is CORRECTED, and not/);
});

test('a record that is again as it was has two editions, and one digest', () => {
  const [one, other] = [bodies({ a: 'x', b: 'y' }), bodies({ a: 'changed' })];
  const first = onTop([], '2026-12-04.1', one);
  const second = onTop([first], '2026-12-04.2', other);
  const third = onTop([first, second], '2026-12-05.1', one);
  expect(third.digest).toBe(first.digest);
  expect(third.name).not.toBe(first.name);
  expect(second.digest).not.toBe(first.digest);
  expect(third.changes.map(({ kind }) => kind)).toEqual(['CORRECTED', 'NEW']);
  expect(chainOf(filesOf(first, second, third))).toHaveLength(3);
});

test('redaction takes out the words that the seeds do not have, of all editions, and nothing else', () => {
  const a = { a: 'hurtful', b: 'y' };
  const first = onTop([], '2026-12-04.1', bodies(a));
  const second = onTop([first], '2026-12-04.2', bodies({ a: 'worse', b: 'y' }));
  const third = onTop([first, second], '2026-12-05.1', bodies(a));
  const fourth = onTop([first, second, third], '2026-12-06.1', bodies({ a: 'mild', b: 'y' }));
  const all = [first, second, third, fourth];
  const now = digestOf({ slug: 'a', note: 'mild' });

  const redacted = redactedEditions(all, 'Body:a', now, ' A court. ', '2026-12-08');
  expect(redacted.map(({ name }) => name)).toEqual([first.name, second.name, third.name]);
  expect(JSON.stringify(redacted)).not.toMatch(/hurtful|worse/);
  expect(redacted[0]?.changes).toEqual([
    { ...first.changes[0], draft: null, redacted: 'A court.', redactedOn: '2026-12-08' },
    first.changes[1],
  ]);
  const after = [...redacted, fourth];
  expect(after.map(({ digest }) => digest)).toEqual(all.map(({ digest }) => digest));
  // The record as it stands keeps its words, and so nothing of it seems to be removed.
  const head = entriesAt(after, fourth.name);
  expect(changesSince(head, bodies({ a: 'mild', b: 'y' }))).toEqual([]);
  expect(() => redactedEditions(after, 'Body:a', now, 'x', '2026-12-08')).toThrow(
    /were taken out already, of 2026-12-\d\d\.\d, /,
  );

  for (const [editions, id, digest, message] of [
    [all, 'Body:z', now, /no edition has an entry Body:z/],
    [all, 'Body:a', digestOf({ slug: 'a', note: 'unpublished' }), /is not published as/],
    [all, 'Body:a', null, /is not published as/],
    [all, 'Body:b', digestOf({ slug: 'b', note: 'y' }), /no edition has other words/],
  ] as const)
    expect(() => redactedEditions(editions, id, digest, 'x', '2026-12-08')).toThrow(message);
});

test('of an entry that is removed, all words may be taken out', () => {
  const first = onTop([], '2026-12-04.1', bodies({ a: 'hurtful', b: 'y' }));
  const second = onTop([first], '2026-12-04.2', bodies({ b: 'y' }));
  const redacted = redactedEditions([first, second], 'Body:a', null, 'A court.', '2026-12-08');
  expect(redacted.map(({ name }) => name)).toEqual([first.name]);
  expect(JSON.stringify(redacted)).not.toMatch(/hurtful/);
});
