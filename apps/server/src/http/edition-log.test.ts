import { expect, test } from 'vitest';
import { editionLine } from './edition-log.ts';

const link = (name: string) => ({ name, digest: '' });
const changes = { added: 0, changed: 0, unchanged: 0, removed: 0 };
const editions = {
  head: link('2026-12-04.1'),
  seeds: link('2026-12-04.1'),
  added: [],
  isOlder: false,
  isRedacted: false,
  hasRedactions: false,
  isLogChanged: false,
};

test.each([
  ['nothing of seeds without editions', { ...editions, head: null, seeds: null }, false, null],
  ['nothing of what it has', editions, true, null],
  [
    'what was applied',
    { ...editions, added: ['2026-12-03.1', '2026-12-04.1'] },
    true,
    'Applied the editions 2026-12-03.1, 2026-12-04.1',
  ],
  [
    'what was applied where it is one',
    { ...editions, added: ['2026-12-04.1'] },
    true,
    'Applied the edition 2026-12-04.1',
  ],
  [
    'that files changed since',
    editions,
    false,
    'The seed files differ from edition 2026-12-04.1: what changed since is imported, and not published',
  ],
  [
    'that the seeds are older',
    { ...editions, seeds: link('2026-12-01.1'), isOlder: true },
    true,
    'The seed files are of edition 2026-12-01.1, and the register has edition 2026-12-04.1: nothing was imported',
  ],
  [
    'that the seeds have no edition',
    { ...editions, seeds: null, isOlder: true },
    true,
    'The seed files are of no edition, and the register has edition 2026-12-04.1: nothing was imported',
  ],
])('a start says %s', (_, editions, isPublished, line) => {
  expect(editionLine({ ...changes, editions, isPublished, isLogEmpty: true })).toBe(line);
});

test('a start says where redacted words are left', () => {
  const left = { ...changes, isPublished: true, isLogEmpty: false };
  expect(editionLine({ ...left, editions })).toMatch(/^Redacted words are still in the -wal file/);
  const added = { ...editions, added: ['2026-12-04.1'] };
  expect(editionLine({ ...left, editions: added })).toMatch(/^Applied .*\. Redacted words are/);
});
