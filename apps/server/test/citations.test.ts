import { describe, expect, test } from 'vitest';
import { written } from '../src/citations/written.ts';
import { ADDRESS, hostile, indirect, SHA } from './hostile-citation.ts';
import { OA, readAnnotations } from './read-annotations.ts';
import { bibliography, readBibtex, readCsl, readWikitext } from './read-citations.ts';

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
  test('is read as it was before it was written for LaTeX, ligatures and all', () => {
    const odd = "''a'' ``b`` --- c, ,,d'' <<e>> ?`f !` ,, it's";
    const words = {
      text: `${hostile.words?.text} ${odd}`,
      form: 'DIRECT',
      language: 'en',
    } as const;
    const item = readBibtex(written({ ...hostile, words }, 'BIBTEX'));
    expect(item).toMatchObject({
      id: 'signatory-statement-vance-2025',
      title: hostile.source.title,
      author: [{ family: hostile.source.byline }],
      publisher: hostile.publisher,
      issued: { 'date-parts': [[2025, 11, 6]] },
      language: 'he',
      URL: ADDRESS,
    });
    expect(item.note).toContain(`A 100% “good” | {deal} & [more] --> <b> ${odd}`);
    expect(item.note).toContain('[Signatory, Statement:vance--2025; ');
    expect(item.note).toContain('verified 2025-11-20');
  });

  test('leaves out what is unknown', () => {
    const source = { ...hostile.source, published: '2025-11', byline: null, url: null };
    const item = readBibtex(written({ ...hostile, source }, 'BIBTEX'));
    expect(item).not.toHaveProperty('URL');
    expect(item.issued).toEqual({ 'date-parts': [[2025, 11]] });
    expect(item.author).toEqual([{ family: hostile.publisher }]);
  });
});

describe('CSL-JSON', () => {
  test('is a list of one item that has what CSL knows and nothing else', () => {
    const item = readCsl(written(hostile, 'CSL_JSON'));
    expect(item).toMatchObject({
      type: 'article-newspaper',
      title: hostile.source.title,
      author: [{ literal: hostile.source.byline }],
      issued: { 'date-parts': [[2025, 11, 6]] },
      URL: ADDRESS,
    });
    expect(item.note).toContain(SHA);
  });

  test('is set in a style by its processor', () => {
    const source = { ...hostile.source, title: 'Talks', byline: null };
    expect(bibliography(written({ ...hostile, source }, 'CSL_JSON'))).toBe(
      `The “Gazette” & Co. (2025, November 6). Talks. The “Gazette” & Co. ${ADDRESS}`,
    );
  });
});

describe('A Wikipedia template', () => {
  test('has its parameters and nothing else that is markup', () => {
    const text = written(hostile, 'WIKIPEDIA');
    const [, inside, comment] = /^\{\{cite news (.*)\}\}<!-- (.*) -->$/.exec(text) ?? [];
    expect(inside).not.toMatch(/[{}[\]<>~]|''/);
    expect(comment).toContain('verified 2025-11-20');
    expect(comment).not.toMatch(/--|>/);
    expect(Object.entries(readWikitext(text))).toEqual([
      ['author', hostile.source.byline],
      ['title', hostile.source.title],
      ['url', ADDRESS],
      ['newspaper', hostile.publisher],
      ['date', '6 November 2025'],
      ['language', 'he'],
      ['quote', 'A 100% “good” | {deal} & [more] --> <b>'],
      ['type', 'cite news'],
    ]);
  });

  test('quotes no paraphrase', () => {
    expect(readWikitext(written(indirect, 'WIKIPEDIA'))).not.toHaveProperty('quote');
  });
});

describe('A web annotation', () => {
  test('has a selector by words for each passage, and by place where that is known', async () => {
    const { of, values } = await readAnnotations(written(hostile, 'WEB_ANNOTATION'));
    const [annotation = '', ...more] = of(`${OA}Annotation`);
    expect([annotation, more]).toEqual([expect.stringMatching(/^urn:uuid:/), []]);
    expect(values(annotation, `${OA}motivatedBy`)).toEqual([`${OA}identifying`]);
    expect(values(annotation, 'urn:signatory:terms:verbatim')).toEqual(['EXACT']);
    expect(values(annotation, 'urn:signatory:terms:verifiedOn')).toEqual(['2025-11-20']);
    expect(values(annotation, 'urn:signatory:terms:sha256')).toEqual([SHA]);
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
    const { of, values } = await readAnnotations(written(fact, 'WEB_ANNOTATION'));
    const [annotation = ''] = of(`${OA}Annotation`);
    expect(values(annotation, `${OA}hasTarget`)).toEqual([ADDRESS]);
  });
});
