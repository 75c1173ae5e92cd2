import { describe, expect, test } from 'vitest';
import { bothEnds, brief, snippet } from './snippet.ts';

const LONG = `${'before '.repeat(40)}peace ${'after '.repeat(60)}`.trim();
const PEACE = { start: LONG.indexOf('peace'), end: LONG.indexOf('peace') + 5 };

describe('A snippet', () => {
  test('of a short text is the whole of it', () => {
    expect(snippet('Qasym-Jomart Toqayev', [{ start: 13, end: 20 }])).toEqual({
      parts: [
        { text: 'Qasym-Jomart ', isMatch: false },
        { text: 'Toqayev', isMatch: true },
      ],
      cutBefore: false,
      cutAfter: false,
    });
  });

  test('of a long text has whole words on both sides of what was found', () => {
    const { parts, cutBefore, cutAfter } = snippet(LONG, [PEACE]);
    const text = parts.map((part) => part.text).join('');
    expect(text).toMatch(/^(before )+peace( after)+$/);
    expect(text.length).toBeLessThanOrEqual(220);
    expect([cutBefore, cutAfter]).toEqual([true, true]);
    expect(parts.filter(({ isMatch }) => isMatch).map((part) => part.text)).toEqual(['peace']);
  });

  test('leaves out places that lie beyond it', () => {
    const end = LONG.length;
    expect(snippet(LONG, [PEACE, { start: end - 5, end }]).parts).toEqual(
      snippet(LONG, [PEACE]).parts,
    );
  });

  test('cuts no character in two where there are no spaces', () => {
    const { parts } = snippet('🕊'.repeat(200), [{ start: 1, end: 1 }]);
    expect(parts.map((part) => part.text).join('')).toMatch(/^(🕊)+$/);
  });

  test('of a text without a given place is its beginning', () => {
    expect(snippet(LONG, []).cutBefore).toBe(false);
  });
});

test('A text made brief ends with a whole word and says that it goes on', () => {
  expect(brief('It has not signed.', 40)).toBe('It has not signed.');
  expect(brief('No signature on record for 288 days.', 29)).toBe('No signature on record for…');
  expect(brief('x'.repeat(50), 40)).toBe(`${'x'.repeat(40)}…`);
});

test('Both ends of a name are in whole words, and within the length', () => {
  const name = 'Diplomatic relations between Israel and Kazakhstan';
  expect(bothEnds(name, 44)).toBe('Diplomatic relations … Israel and Kazakhstan');
  expect(bothEnds('Israel–UAE treaty', 44)).toBe('Israel–UAE treaty');
  const long = bothEnds('a'.repeat(60), 44);
  expect(long).toContain(' … ');
  expect(long.length).toBeLessThanOrEqual(44);
});
