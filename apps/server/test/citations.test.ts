import { describe, expect, test } from 'vitest';
import { written } from '../src/citations/written.ts';
import { ADDRESS, hostile, indirect, PAGE, SHA, STATE } from './hostile-citation.ts';
import { OA, readAnnotations } from './read-annotations.ts';
import { readBibtex, readCsl, readRis, readRisElsewhere, readWikitext } from './read-citations.ts';

describe('Plain text', () => {
  test('is one line that says what, where, in which state of the record and how far it was verified', () => {
    expect(written(hostile, 'PLAIN_TEXT')).toBe(
      `JD Vance: «A 100% “good” | {deal} & [more] --> <b>» (2025-11-06). In: A. O’Neil, B. {Jr.}, “Talks”, The “Gazette” & Co. [Signatory, Statement:vance--2025, ${PAGE}; ${STATE}; each passage exact in the text with SHA-256 ${SHA}, verified 2025-11-20]`,
    );
  });

  test('puts no quotation marks around words that are the source’s own', () => {
    expect(written(indirect, 'PLAIN_TEXT')).toContain(
      'JD Vance, in the source’s words: it would join (2025-11-06).',
    );
  });
});

describe('BibTeX', () => {
  test('is read as it was before it was written for LaTeX, ligatures and all', () => {
    const odd = "''a'' ``b`` --- c, ,,d'' <<e>> ?`f !` ,, it's";
    const item = readBibtex(written({ ...hostile, told: `${hostile.told} ${odd}` }, 'BIBTEX'));
    expect(item).toMatchObject({
      id: 'signatory-statement-vance-2025',
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
    const item = readBibtex(written({ ...hostile, source, issued: '2025-11' }, 'BIBTEX'));
    expect(item.URL).toBe(PAGE);
    expect(item.issued).toEqual({ 'date-parts': [[2025, 11]] });
    expect(readBibtex(written({ ...hostile, issued: null }, 'BIBTEX'))).not.toHaveProperty(
      'issued',
    );
  });
});

describe('CSL-JSON', () => {
  test('is a list of one item that has what CSL knows and nothing else', () => {
    const item = readCsl(written(hostile, 'CSL_JSON'));
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

describe('RIS', () => {
  test('is read back, and no comma parts a name', () => {
    const text = written(hostile, 'RIS');
    const same = {
      author: [{ family: 'JD {Vance} & Sons – 100%' }],
      'container-title': hostile.container,
      URL: ADDRESS,
    };
    const item = readRis(text);
    expect(item).toMatchObject({
      ...same,
      title: hostile.title,
      issued: { 'date-parts': [[2025, 11, 6]] },
    });
    expect(readRisElsewhere(text)).toMatchObject({ ...same, issued: { 'date-parts': [[2025]] } });
    expect(item.note).toContain(`${PAGE}; ${STATE}`);
  });

  test('has the year and the month of a date that is no day', () => {
    const lines = (issued: string | null) =>
      written({ ...hostile, issued }, 'RIS')
        .split('\r\n')
        .filter((line) => /^(PY|DA)/.test(line));
    expect(lines('2025-11')).toEqual(['PY  - 2025', 'DA  - 2025/11']);
    expect(lines('2025')).toEqual(['PY  - 2025', 'DA  - 2025']);
    expect(lines(null)).toEqual([]);
  });
});

describe('A Wikipedia template', () => {
  test('has its parameters and nothing else that is markup', () => {
    const text = written(hostile, 'WIKIPEDIA');
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
      ['date', '7 November 2025'],
      ['language', 'he'],
      ['id', `Signatory, ${PAGE}`],
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
    const { of, values } = await readAnnotations(written(fact, 'WEB_ANNOTATION'));
    const [annotation = ''] = of(`${OA}Annotation`);
    expect(values(annotation, `${OA}hasTarget`)).toEqual([ADDRESS]);
  });
});
