import { describe, expect, test } from 'vitest';
import { formatCitation } from '../../src/files/citations/citation-formats.ts';
import { ADDRESS, hostile, PAGE, STATE } from '../support/hostile-citation.ts';
import { readRis, readRisElsewhere } from '../support/read-citations.ts';

interface Name {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
}

type Names = readonly Name[];

describe('RIS', () => {
  // Citation.js makes the author of an article in a newspaper its reporter, and takes the year of its day alone.
  test('is an article of a newspaper to two readers, which know who, what, where and the year', () => {
    const text = formatCitation(hostile, 'RIS');
    expect(text).toContain('TY  - NEWS\r\n');
    expect(text).toContain('DA  - 2025/11/06\r\n');
    const read = readRis(text);
    expect(read).toMatchObject({ title: hostile.title, reporter: expect.anything() });
    expect(read.note).toContain(`${PAGE}; ${STATE}`);
    for (const item of [read, readRisElsewhere(text)])
      expect(item).toMatchObject({
        type: 'article-newspaper',
        'container-title': hostile.container,
        URL: ADDRESS,
        issued: { 'date-parts': [[2025]] },
      });
  });

  test.each([
    'JD Vance',
    'Joint statement of the United States, Sudan and Israel',
    'Ministry of Trade, Industry, and Integration; Astana',
    'a senior official, who asked not to be named',
    'one, two, three, four, five',
    hostile.author.name,
  ])('no reader loses, parts or turns a word of the name %s', (name) => {
    for (const type of ['NEWS', 'OFFICIAL'] as const) {
      const text = formatCitation({ ...hostile, type, author: { name } }, 'RIS');
      const { author, reporter } = readRis(text);
      const authors = [author ?? [{ family: reporter }], readRisElsewhere(text).author];
      for (const found of authors)
        expect(found).toEqual([expect.objectContaining({ family: expect.any(String) })]);
      for (const [{ family = '', given = '', suffix = '' } = {}] of authors as Names[]) {
        expect([given, suffix]).toEqual(['', '']);
        // What Citation.js calls a reporter it gives as it stands.
        expect(family.normalize('NFKC').replace(/,$/, '')).toBe(name);
      }
    }
  });

  test('names the outlet of a page on the web as the container and as the publisher', () => {
    const text = formatCitation({ ...hostile, type: 'OFFICIAL' }, 'RIS');
    expect(readRis(text)).toMatchObject({ type: 'webpage', publisher: hostile.container });
    expect(readRisElsewhere(text)).toMatchObject({ 'container-title': hostile.container });
    // Zotero knows no publisher of a page, and takes this for the name of the site.
    expect(text).toContain(`JO  - ${hostile.container}\r\n`);
  });

  test('has the year and the month of a date that is no day', () => {
    const lines = (issued: string | null) =>
      formatCitation({ ...hostile, issued }, 'RIS')
        .split('\r\n')
        .filter((line) => /^(PY|DA)/.test(line));
    expect(lines('2025-11')).toEqual(['PY  - 2025', 'DA  - 2025/11']);
    expect(lines('2025')).toEqual(['PY  - 2025', 'DA  - 2025']);
    expect(lines(null)).toEqual([]);
  });
});
