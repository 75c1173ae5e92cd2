import type { Cited } from '../src/citations/cited.ts';

export const SHA = 'ab'.repeat(32);

/** A source whose every text is full of what the formats take for markup. */
export const hostile: Cited = {
  id: 'Statement:vance--2025',
  subject: 'JD Vance',
  date: '2025-11-06',
  words: { text: 'A 100% “good” | {deal} & [more]\n--> <b>', form: 'DIRECT', language: 'en' },
  source: {
    slug: 'the-source',
    title: "Talks: {50%} of $1_000 & ''more'' | a\\b ~ ^ # [x] &lt; }}",
    byline: 'A. O’Neil, B. {Jr.}',
    published: '2025-11-06',
    url: 'https://example.org/a?b=1|2&c={x}%20#[y]',
    language: 'he',
    kind: 'NEWS',
    sha256: SHA,
  },
  publisher: 'The “Gazette” & Co.',
  passages: [
    { exact: 'A 100%', prefix: 'said: “', suffix: null, start: 17, end: 23 },
    { exact: '[more]', prefix: null, suffix: null, start: null, end: null },
  ],
  verbatim: 'EXACT',
  verification: { on: '2025-11-20', sha256: SHA },
};

/** The same, of a paraphrase that was compared with no text. */
export const indirect: Cited = {
  ...hostile,
  words: { text: 'it would join', form: 'INDIRECT', language: 'en' },
  verbatim: 'NOT_HELD',
  verification: null,
};

/** Its address, in which what no address may have is encoded. */
export const ADDRESS = 'https://example.org/a?b=1%7C2&c=%7Bx%7D%20#%5By%5D';
