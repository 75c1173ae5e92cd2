import { expect, test } from 'vitest';
import { messages } from '../../messages/en.ts';
import { announcedSentence } from './StandingLead.tsx';

test.each([
  ['2025-11-06', '2025-11-24', 'announced 6 November 2025; no signature on record for 18 days.'],
  ['2025-11-06', '2025-11-07', 'announced 6 November 2025; no signature on record for 1 day.'],
  ['2025-11-06', '2025-11-06', 'announced 6 November 2025; no signature on record.'],
  [
    '2025-11',
    '2025-12-10',
    'announced November 2025; no signature on record for at least 10 days.',
  ],
  ['2020', '2025-11-24', 'announced 2020; no signature on record for at least 1,789 days.'],
  [null, '2025-11-24', 'announced; no signature on record.'],
])('announced %s, counted to %s, reads: %s', (since, until, words) => {
  expect(announcedSentence(messages, { since, contested: [] }, until)).toBe(words);
});

test.each([
  ['SIGNED', 'announced 6 November 2025; no uncontested signature on record for 18 days.'],
  ['ACCEDED', 'announced 6 November 2025; no uncontested signature on record for 18 days.'],
  [
    'SIGNED_DEFINITIVELY',
    'announced 6 November 2025; no uncontested signature on record for 18 days.',
  ],
  ['CONSENTED', 'announced 6 November 2025; no uncontested signature on record for 18 days.'],
  ['DECLINED', 'announced 6 November 2025; no signature on record for 18 days.'],
  ['ANNOUNCED', 'announced 6 November 2025; no signature on record for 18 days.'],
] as const)('announced, with a contested act %s on record, reads: %s', (kind, words) => {
  const contested = [{ id: 'a', kind, date: null, dateInferred: false }];
  expect(announcedSentence(messages, { since: '2025-11-06', contested }, '2025-11-24')).toBe(words);
});
