import { expect, test } from 'vitest';
import { formOf, lacksAccord, mayTellOf, movedEnd, trimmedTo } from './decisions.ts';
import { segmentsOf } from './segments.ts';
import { ownWordsOf } from './used-words.ts';

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

test('the page says of which form selected words are, and how many of them are the article’s own', () => {
  const text = 'It rains in Norland today. “We sign,” she said.';
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const proposal = { form: 'DIRECT', ...spanOf('“We sign,”'), words: ['We sign'], ownWords: 0 };
  const decided = (words: string) => {
    const decision = {
      is: 'OPEN',
      span: spanOf(words),
      speaker: null,
      concerned: null,
      date: null,
    } as const;
    return [formOf(proposal, decision, text), ownWordsOf(proposal, decision, text)];
  };
  expect(decided('sign')).toEqual(['DIRECT', 0]);
  expect(decided('It rains in Norland')).toEqual(['INDIRECT', 4]);
  expect(decided('“We sign,” she said')).toEqual(['MIXED', 4]);

  const act = { act: 'SIGNED', country: 'XNO', ...spanOf('It rains in Norland') };
  const tells = (words: string) => mayTellOf(act, spanOf(words), text, ['Norland']);
  expect(['she said', 'It rains', 'in Norland today'].map(tells)).toEqual([false, false, true]);
});

test('what was said lacks an accord where none is named for it and the article has none', () => {
  const said = { act: null, accords: [] };
  const decision = { concerned: null };
  expect(lacksAccord(said, decision, '')).toBe(true);
  expect(lacksAccord(said, decision, 'river-accord')).toBe(false);
  expect(lacksAccord(said, { concerned: { accords: ['pact'], countries: [] } }, '')).toBe(false);
  expect(lacksAccord({ ...said, act: 'SIGNED' }, decision, '')).toBe(false);
});
