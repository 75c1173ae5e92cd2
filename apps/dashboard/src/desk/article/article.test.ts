import { expect, test } from 'vitest';
import { movedEnd, trimmedTo } from './decisions.ts';
import { segmentsOf } from './segments.ts';

const TEXT = 'It said “we sign” today.';

test('an article is cut where proposals and unread parts begin and end, and loses nothing', () => {
  const segments = segmentsOf(
    TEXT,
    [
      { start: 8, end: 17 },
      { start: 0, end: 17 },
    ],
    [{ start: 18, end: 24 }],
  );
  expect(segments.map(({ text }) => text).join('')).toBe(TEXT);
  expect(segments.map(({ text, proposals, unread }) => [text, proposals, unread])).toEqual([
    ['It said ', [1], null],
    ['“we sign”', [1, 0], null],
    [' ', [], null],
    ['today.', [], 0],
  ]);
});

test('an end moves by a word, and never over the other', () => {
  const at = (words: string) => ({
    start: TEXT.indexOf(words),
    end: TEXT.indexOf(words) + words.length,
  });
  const moved = (words: string, end: 'end' | 'start', by: -1 | 1) => {
    const span = movedEnd(TEXT, at(words), end, by);
    return TEXT.slice(span.start, span.end);
  };
  expect(moved('sign”', 'start', -1)).toBe('“we sign”');
  expect(moved('“we sign”', 'start', 1)).toBe('sign”');
  expect(moved('“we', 'end', 1)).toBe('“we sign”');
  expect(moved('said “we', 'end', -1)).toBe('said');
  expect(moved('said', 'end', -1)).toBe('said');
  expect(moved('today.', 'end', 1)).toBe('today.');
  expect(trimmedTo(TEXT, { start: 2, end: 8 })).toEqual({ start: 3, end: 7 });
});
