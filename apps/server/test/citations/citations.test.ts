import { describe, expect, test } from 'vitest';
import { keyOf } from '../../src/files/citations/citation-data.ts';
import { formatCitation } from '../../src/files/citations/citation-formats.ts';
import { ADDRESS, hostile, indirect, PAGE, SHA, STATE } from '../support/hostile-citation.ts';
import { OA, readAnnotations } from '../support/read-annotations.ts';
import { readBibtex, readCsl, readWikitext } from '../support/read-citations.ts';

describe('A key', () => {
  test('is short, of ASCII, and its id’s own', () => {
    const ids = [
      'Office:a/b',
      'Office:a–b',
      'Office:a b',
      'Office:a--b',
      'Office:ц',
      'Office:ж',
      ...['x', 'y'].map((end) => `Office:${'long-'.repeat(40)}${end}`),
    ];
    const keys = ids.map(keyOf);
    expect(new Set(keys).size).toBe(ids.length);
    for (const key of keys) expect(key).toMatch(/^signatory-[a-z0-9-]{1,50}$/);
    expect(keyOf('Statement:vance-2025')).toBe('signatory-statement-vance-2025');
  });
});

describe('Plain text', () => {
  test('is one line that says what, where, in which state of the record and how far it was verified', () => {
    expect(formatCitation(hostile, 'PLAIN_TEXT')).toBe(
      `JD Vance: «A 100% “good” | {deal} & [more] --> <b>» (2025-11-06). In: A. O’Neil, B. {Jr.}, “Talks”, The “Gazette” & Co. [Signatory, Statement:vance--2025, ${PAGE}; ${STATE}; each passage exact in the text with SHA-256 ${SHA}, verified 2025-11-20]`,
    );
  });

  test('puts no quotation marks around words that are the source’s own', () => {
    expect(formatCitation(indirect, 'PLAIN_TEXT')).toContain(
      'JD Vance, in the source’s words: it would join (2025-11-06).',
    );
  });
});

describe('BibTeX', () => {
  test('is read as it was before it was written for LaTeX, ligatures and all', () => {
    const odd = "''a'' ``b`` --- c, ,,d'' <<e>> ?`f !` ,, it's";
    const item = readBibtex(
      formatCitation({ ...hostile, summary: `${hostile.summary} ${odd}` }, 'BIBTEX'),
    );
    expect(item).toMatchObject({
      id: keyOf(hostile.id),
      title: hostile.title,
      author: [{ family: hostile.author.name }],
      publisher: hostile.container,
      issued: { 'date-parts': [[2025, 11, 6]] },
      language: 'he',
      URL: ADDRESS,
    });
    expect(item.note).toContain(`A 100% “good” | {deal} & [more] --> <b>» (2025-11-06) ${odd}`);
    expect(item.note).toContain(`[Signatory, Statement:vance--2025, ${PAGE}; ${STATE}; `);
    expect(item.note).toContain('verified 2025-11-20');
  });

  test('leaves out what is unknown, and has the page in the register where the source has no address', () => {
    const source = { ...hostile.source, url: null };
    const item = readBibtex(formatCitation({ ...hostile, source, issued: '2025-11' }, 'BIBTEX'));
    expect(item.URL).toBe(PAGE);
    expect(item.issued).toEqual({ 'date-parts': [[2025, 11]] });
    expect(readBibtex(formatCitation({ ...hostile, issued: null }, 'BIBTEX'))).not.toHaveProperty(
      'issued',
    );
  });
});

describe('CSL-JSON', () => {
  test('is a list of one item that has what CSL knows and nothing else', () => {
    const item = readCsl(formatCitation(hostile, 'CSL_JSON'));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: hostile.title,
      author: [{ literal: hostile.author.name }],
      'container-title': hostile.container,
      issued: { 'date-parts': [[2025, 11, 6]] },
      URL: ADDRESS,
    });
    expect(item.note).toContain(SHA);
    expect(item.note).toContain(`${PAGE}; ${STATE}`);
  });
});

describe('A Wikipedia template', () => {
  test('has its parameters and nothing else that is markup', () => {
    const text = formatCitation(hostile, 'WIKIPEDIA');
    const [, inside, comment] = /^\{\{cite news (.*)\}\}<!-- (.*) -->$/.exec(text) ?? [];
    expect(inside).not.toMatch(/[{}[\]<>~]|''/);
    expect(comment).toContain(STATE);
    expect(comment).toContain('verified 2025-11-20');
    expect(comment).not.toMatch(/--|>/);
    expect(Object.entries(readWikitext(text))).toEqual([
      ['author', hostile.author.name],
      ['title', hostile.title],
      ['others', 'Source by A. O’Neil, B. {Jr.}'],
      ['url', ADDRESS],
      ['newspaper', hostile.container],
      ['date', '6 November 2025'],
      ['language', 'he'],
      ['id', `Signatory, ${PAGE}`],
      ['quote', 'A 100% “good” | {deal} & [more] --> <b>'],
      ['type', 'cite news'],
    ]);
  });

  test('quotes no paraphrase', () => {
    expect(readWikitext(formatCitation(indirect, 'WIKIPEDIA'))).not.toHaveProperty('quote');
  });
});

describe('A web annotation', () => {
  test('has a selector by words for each passage, and by place where that is known', async () => {
    const { of, values } = await readAnnotations(formatCitation(hostile, 'WEB_ANNOTATION'));
    const [annotation = '', ...more] = of(`${OA}Annotation`);
    expect([annotation, more]).toEqual([expect.stringMatching(/^urn:uuid:/), []]);
    expect(values(annotation, `${OA}motivatedBy`)).toEqual([`${OA}identifying`]);
    expect(values(annotation, 'urn:signatory:terms:passagesVerbatim')).toEqual(['EXACT']);
    expect(values(annotation, 'urn:signatory:terms:verifiedOn')).toEqual(['2025-11-20']);
    expect(values(annotation, 'urn:signatory:terms:sha256')).toEqual([SHA]);
    expect(values(annotation, 'urn:signatory:terms:page')).toEqual([PAGE]);
    expect(values(annotation, 'urn:signatory:terms:recordSha256')).toEqual([hostile.digest]);
    const [speaker = ''] = values(annotation, `${OA}hasBody`).flatMap((body) =>
      values(body, 'http://purl.org/dc/terms/creator'),
    );
    expect(values(speaker, 'http://xmlns.com/foaf/0.1/name')).toEqual([hostile.author.name]);
    const places = values(annotation, `${OA}hasTarget`).map((target) => ({
      source: values(target, `${OA}hasSource`),
      selectors: values(target, `${OA}hasSelector`).map((selector) =>
        ['exact', 'prefix', 'start', 'end'].flatMap((name) => values(selector, OA + name)),
      ),
    }));
    expect(places).toEqual([
      {
        source: [ADDRESS],
        selectors: [
          ['A 100%', 'said: “'],
          ['17', '23'],
        ],
      },
      { source: [ADDRESS], selectors: [['[more]']] },
    ]);
  });

  test('of what quotes nothing is of the source alone', async () => {
    const fact = { ...indirect, words: null, passages: [] };
    const { of, values } = await readAnnotations(formatCitation(fact, 'WEB_ANNOTATION'));
    const [annotation = ''] = of(`${OA}Annotation`);
    expect(values(annotation, `${OA}hasTarget`)).toEqual([ADDRESS]);
    expect(values(annotation, 'urn:signatory:terms:passagesVerbatim')).toEqual([]);
  });

  test('puts a sentence of the register into nobody else’s mouth', async () => {
    const fact = { ...hostile, words: null };
    const { body, ...rest } = JSON.parse(formatCitation(fact, 'WEB_ANNOTATION'));
    expect(body).toMatchObject({
      value: hostile.summary,
      language: 'en',
      creator: { name: 'Signatory', type: 'Organization' },
    });
    // The level is that of the passages, which the targets quote, and of nothing else.
    expect(rest).toMatchObject({ passagesVerbatim: 'EXACT' });
    expect(rest).not.toHaveProperty('verbatim');
  });
});
