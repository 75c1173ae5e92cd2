import { describe, expect, test } from 'vitest';
import type { Cited } from '../src/citations/cited.ts';
import { written } from '../src/citations/written.ts';
import { printed, readBibtex, shown } from './read-citations.ts';

const SHA = 'ab'.repeat(32);

/** A source whose every text is full of what the formats take for markup. */
const hostile: Cited = {
  id: 'Statement:vance--2025',
  asOf: null,
  subject: 'JD Vance',
  date: '2025-11-06',
  words: { text: 'A 100% “good” | {deal} & [more]\n--> <b>', form: 'DIRECT', language: 'en' },
  source: {
    slug: 'the-source',
    title: "Talks: {50%} of $1_000 & ''more'' | a\\b ~ ^ # [x] }}",
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
const indirect: Cited = {
  ...hostile,
  words: { text: 'it would join', form: 'INDIRECT', language: 'en' },
  verbatim: 'NOT_HELD',
  verification: null,
};

describe('Plain text', () => {
  test('is one line that says what, where and how far it was verified', () => {
    const text = written(
      { ...hostile, source: { ...hostile.source, title: 'Talks', url: null } },
      'PLAIN_TEXT',
    );
    expect(text).toBe(
      `JD Vance: “A 100% “good” | {deal} & [more] --> <b>” (2025-11-06). In: A. O’Neil, B. {Jr.}, “Talks”, The “Gazette” & Co., 2025-11-06. [Signatory, Statement:vance--2025; exact in the text with SHA-256 ${SHA}, verified 2025-11-20]`,
    );
  });

  test('puts no quotation marks around words that are the source’s own', () => {
    expect(written(indirect, 'PLAIN_TEXT')).toContain(
      'JD Vance, in the source’s words: it would join (2025-11-06).',
    );
    expect(written(indirect, 'PLAIN_TEXT')).toContain(
      'not verified against the text of the source',
    );
  });
});

describe('BibTeX', () => {
  test('is read by the grammar of BibTeX, with text that LaTeX prints as it was', () => {
    const { type, key, fields } = readBibtex(written(hostile, 'BIBTEX'));
    expect([type, key]).toEqual(['misc', 'signatory-statement-vance-2025']);
    expect(fields).toMatchObject({
      year: '2025',
      month: 'nov',
      day: '6',
      language: 'he',
      url: 'https://example.org/a?b=1%7C2&c=%7Bx%7D%20#%5By%5D',
    });
    expect(printed(fields.title)).toBe(hostile.source.title);
    expect(printed(fields.author)).toBe(hostile.source.byline);
    expect(printed(fields.note)).toContain('A 100% “good” | {deal} & [more] --> <b>');
    expect(fields.note).toContain('verified 2025-11-20');
  });

  test('leaves out what is unknown', () => {
    const source = { ...hostile.source, published: '2025-11', byline: null, url: null };
    const { fields } = readBibtex(written({ ...hostile, source }, 'BIBTEX'));
    expect(Object.keys(fields)).toEqual([
      'author',
      'title',
      'howpublished',
      'year',
      'month',
      'language',
      'note',
    ]);
    expect(printed(fields.author)).toBe('The “Gazette” & Co.');
  });
});

describe('CSL-JSON', () => {
  test('is a list of one item with what the schema requires and nothing it does not know', () => {
    const [item] = JSON.parse(written(hostile, 'CSL_JSON'));
    const known = [
      'id',
      'type',
      'title',
      'author',
      'container-title',
      'publisher',
      'issued',
      'URL',
      'language',
      'note',
    ];
    expect(Object.keys(item)).toEqual(known);
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: hostile.source.title,
      author: [{ literal: hostile.source.byline }],
      issued: { 'date-parts': [[2025, 11, 6]] },
    });
    expect(item.note).toContain(SHA);
  });
});

describe('A Wikipedia template', () => {
  test('has its parameters and nothing else that is markup', () => {
    const text = written(hostile, 'WIKIPEDIA');
    const [, name, inside = '', comment] =
      /^\{\{cite (\w+) \|(.*)\}\}<!-- (.*) -->$/.exec(text) ?? [];
    expect(name).toBe('news');
    expect(comment).toContain('verified 2025-11-20');
    expect(comment).not.toMatch(/--|>/);
    const values = new Map(
      inside
        .split(' |')
        .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
    );
    expect([...values.keys()]).toEqual([
      'author',
      'title',
      'url',
      'newspaper',
      'date',
      'language',
      'quote',
    ]);
    for (const value of values.values())
      expect(value.replaceAll('{{!}}', '')).not.toMatch(/[|{}[\]<>~]|''/);
    expect(shown(values.get('title'))).toBe(hostile.source.title);
    expect(values.get('date')).toBe('6 November 2025');
  });

  test('quotes no paraphrase', () => {
    expect(written(indirect, 'WIKIPEDIA')).not.toContain('|quote=');
  });
});

describe('A web annotation', () => {
  test('has a selector by words for each passage, and by place where that is known', () => {
    const { target, ...rest } = JSON.parse(written(hostile, 'WEB_ANNOTATION'));
    expect(rest['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(rest).toMatchObject({
      type: 'Annotation',
      verbatim: 'EXACT',
      verifiedOn: '2025-11-20',
      sha256: SHA,
    });
    expect(target).toEqual([
      {
        source: hostile.source.url,
        selector: [
          { type: 'TextQuoteSelector', exact: 'A 100%', prefix: 'said: “' },
          { type: 'TextPositionSelector', start: 17, end: 23 },
        ],
      },
      { source: hostile.source.url, selector: [{ type: 'TextQuoteSelector', exact: '[more]' }] },
    ]);
  });

  test('of what quotes nothing is of the source alone', () => {
    const fact = { ...indirect, words: null, passages: [] };
    expect(JSON.parse(written(fact, 'WEB_ANNOTATION')).target).toBe(hostile.source.url);
  });
});
