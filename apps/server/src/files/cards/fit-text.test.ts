import { describe, expect, test } from 'vitest';
import { setWords } from './fit-text.ts';
import { cutLine, linesOf } from './line-breaks.ts';

/** Each character is as wide as the size says. */
const monospace = (size: number) => (text: string) => [...text].length * size;
const MARKS = ['“', '”'] as const;

describe('A line', () => {
  test('is broken at white space, and between characters only where one word is wider than it', () => {
    expect(linesOf('one  two\nthree', 7, monospace(1))).toEqual(['one two', 'three']);
    expect(linesOf('a abcdefgh b', 5, monospace(1))).toEqual(['a', 'abcde', 'fgh b']);
    expect(linesOf('e\u0301e\u0301e\u0301', 4, monospace(1))).toEqual([
      'e\u0301e\u0301',
      'e\u0301',
    ]);
    expect(linesOf(' ', 4, monospace(1))).toEqual([]);
  });

  test('is cut between words, so that what ends it fits too', () => {
    expect(cutLine('one two three', ' …', 9, monospace(1))).toBe('one two');
    expect(cutLine('one', '”', 4, monospace(1))).toBe('one');
  });
});

describe('Words', () => {
  test('stand whole inside their marks, in the largest size in which all of them fit', () => {
    const box = { width: 580, height: 160 };
    const set = setWords(['a few words'], MARKS, box, monospace);
    expect([set.size, set.lines]).toEqual([
      58,
      [
        { text: '“a few', isOurs: false },
        { text: 'words”', isOurs: false },
      ],
    ]);
    expect(
      setWords(['a few words more'], MARKS, { ...box, height: 100 }, monospace).size,
    ).toBeLessThan(58);
  });

  test('that do not fit are cut between words, and the cut is shown outside their marks', () => {
    const words = Array.from({ length: 100 }, (_, number) => `word${number}`).join(' ');
    const { lines } = setWords([words], MARKS, { width: 620, height: 130 }, monospace);
    const said = lines.filter(({ isOurs }) => !isOurs).map(({ text }) => text);
    expect(lines.at(-1)).toEqual({ text: '[…] continued on the page', isOurs: true });
    expect(said.join(' ')).toMatch(/^“.*”$/);
    expect(words.startsWith(`${said.join(' ').slice(1, -1)} `)).toBe(true);
    for (const text of said) expect(monospace(31)(text)).toBeLessThanOrEqual(620);
  });

  test('of several stretches stand in marks of their own, with the gap between them shown outside', () => {
    const { lines } = setWords(['one', 'two'], MARKS, { width: 620, height: 300 }, monospace);
    expect(lines).toEqual([
      { text: '“one”', isOurs: false },
      { text: '[…]', isOurs: true },
      { text: '“two”', isOurs: false },
    ]);
  });

  test('that are cut at a gap do not end with two of the card’s own marks', () => {
    const { lines } = setWords(['one', 'two'], MARKS, { width: 620, height: 85 }, monospace);
    expect(lines).toEqual([
      { text: '“one”', isOurs: false },
      { text: '[…] continued on the page', isOurs: true },
    ]);
  });
});
