import { expect, test } from 'vitest';
import { loadMessages } from '../../messages/messages.ts';
import { announcedSentence } from './StandingLead.tsx';

const messages = await loadMessages('en');

test.each([
  [
    '2025-11-06',
    '2025-11-24',
    'announced 6 November 2025; not signed, as far as we know, 18 days later.',
  ],
  [
    '2025-11-06',
    '2025-11-07',
    'announced 6 November 2025; not signed, as far as we know, 1 day later.',
  ],
  ['2025-11-06', '2025-11-06', 'announced 6 November 2025; not signed, as far as we know.'],
  [
    '2025-11',
    '2025-12-10',
    'announced November 2025; not signed, as far as we know, at least 10 days later.',
  ],
  [
    '2020',
    '2025-11-24',
    'announced 2020; not signed, as far as we know, at least 1,789 days later.',
  ],
  [null, '2025-11-24', 'announced; not signed, as far as we know.'],
])('announced %s, counted to %s, reads: %s', (since, until, words) => {
  expect(announcedSentence(messages, { since, contested: [], kind: 'TREATY' }, until)).toBe(words);
});

test.each([
  [
    'SIGNED',
    'announced 6 November 2025; no undisputed signature, as far as we know, 18 days later.',
  ],
  ['ACCEDED', 'announced 6 November 2025; not signed, as far as we know, 18 days later.'],
  [
    'SIGNED_DEFINITIVELY',
    'announced 6 November 2025; no undisputed signature, as far as we know, 18 days later.',
  ],
  ['CONSENTED', 'announced 6 November 2025; not signed, as far as we know, 18 days later.'],
  ['DECLINED', 'announced 6 November 2025; not signed, as far as we know, 18 days later.'],
  ['ANNOUNCED', 'announced 6 November 2025; not signed, as far as we know, 18 days later.'],
] as const)('announced, with a contested act %s on record, reads: %s', (kind, words) => {
  const contested = [{ id: 'a', kind, date: null, dateInferred: false }];
  const place = { since: '2025-11-06', contested, kind: 'TREATY' } as const;
  expect(announcedSentence(messages, place, '2025-11-24')).toBe(words);
});

test.each([
  [[], 'announced 6 November 2025; no relations, as far as we know, 18 days later.'],
  [
    [{ id: 'a', kind: 'ESTABLISHED', date: null, dateInferred: false }],
    'announced 6 November 2025; no undisputed relations, as far as we know, 18 days later.',
  ],
] as const)('diplomatic relations are signed by nobody', (contested, words) => {
  const place = {
    since: '2025-11-06',
    contested: [...contested],
    kind: 'DIPLOMATIC_RELATIONS',
  } as const;
  expect(announcedSentence(messages, place, '2025-11-24')).toBe(words);
});
