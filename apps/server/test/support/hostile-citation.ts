import type { CitationData } from '../../src/files/citations/citation-data.ts';

export const SHA = 'ab'.repeat(32);

/** The digest of a record, and as much of it as is shown. */
const DIGEST = 'cd'.repeat(32);
export const STATE = `SHA-256 of the record ${'cd'.repeat(6)}…`;

/** Where the register has it. */
export const PAGE = 'https://signatory.example/statements/vance--2025';

/** Words from a source whose every text is full of what the formats take for markup. */
export const hostile: CitationData & { readonly source: object } = {
  id: 'Statement:vance--2025',
  type: 'NEWS',
  author: { name: 'JD {Vance} & Sons, 100%', type: 'Person' },
  title: "Talks: {50%} of $1_000 & ''more'' | a\\b ~ ^ # [x] &lt; }}",
  container: 'The “Gazette” & Co.',
  issued: '2025-11-06',
  language: 'he',
  summary: 'JD Vance: «A 100% “good” | {deal} & [more]\n--> <b>» (2025-11-06)',
  inSource: 'A. O’Neil, B. {Jr.}, “Talks”, The “Gazette” & Co.',
  words: { text: 'A 100% “good” | {deal} & [more]\n--> <b>', form: 'DIRECT', language: 'en' },
  source: {
    slug: 'the-source',
    byline: 'A. O’Neil, B. {Jr.}',
    published: '2025-11-07',
    url: 'https://example.org/a?b=1|2&c={x}%20#[y]',
  },
  passages: [
    { exact: 'A 100%', prefix: 'said: “', suffix: null, start: 17, end: 23 },
    { exact: '[more]', prefix: null, suffix: null, start: null, end: null },
  ],
  address: PAGE,
  digest: DIGEST,
  edition: null,
  verbatim: 'EXACT',
  verification: { on: '2025-11-20', sha256: SHA },
  verificationNote: `each passage exact in the text with SHA-256 ${SHA}, verified 2025-11-20`,
};

/** The same, of a paraphrase that was compared with no text. */
export const indirect: CitationData = {
  ...hostile,
  summary: 'JD Vance, in the source’s words: it would join (2025-11-06)',
  words: { text: 'it would join', form: 'INDIRECT', language: 'en' },
  verbatim: 'NOT_HELD',
  verification: null,
  verificationNote: 'not verified against the text of the source',
};

/** The address of the source, in which what no address may have is encoded. */
export const ADDRESS = 'https://example.org/a?b=1%7C2&c=%7Bx%7D%20#%5By%5D';
