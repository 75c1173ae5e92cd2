import { describe, expect, test } from 'vitest';
import { AmbiguousPassage } from './ambiguous-passage.ts';
import { locate } from './locate.ts';

const level = (text: string, exact: string) => locate(text, { exact }).level;
const found = (text: string, exact: string) =>
  locate(text, { exact }).spans.map(({ start, end }) => text.slice(start, end));

describe('EXACT', () => {
  test('a passage with the same code points is exact, and its span slices back to it', () => {
    const text = 'The envoy called it “a long road” on Monday.';
    expect(locate(text, { exact: 'a long road' })).toEqual({
      level: 'EXACT',
      spans: [{ start: 21, end: 32 }],
    });
  });
  test('half of a surrogate pair is not found in the whole', () => {
    expect(level('a flag 🇰🇿 here', '\ud83c')).toBe('NOT_FOUND');
  });
  test('nothing is found of nothing', () => {
    expect(level('some text', ' ')).toBe('NOT_FOUND');
    expect(level('', 'words')).toBe('NOT_FOUND');
  });
  test('a place inside a word does not count where another stands on words', () => {
    expect(locate('They trust us.', { exact: 'us' }).spans).toEqual([{ start: 11, end: 13 }]);
  });
});

describe('TYPOGRAPHIC', () => {
  test('marks, apostrophes, dashes, ellipses and white space are print habits', () => {
    const text = 'He said: “We don’t trade … borders — ever,\u00a0my ‘friend’.”';
    expect(found(text, 'We don\'t trade... borders -- ever, my "friend".')).toEqual([
      'We don’t trade … borders — ever,\u00a0my ‘friend’.',
    ]);
    expect(level(text, "don't trade")).toBe('TYPOGRAPHIC');
    expect(level(text, 'borders—ever')).toBe('TYPOGRAPHIC');
  });
  test("the newspaper's own final comma is forgiven, and belongs to the span", () => {
    expect(locate('“We sign in May,” he said.', { exact: 'We sign in May.' })).toEqual({
      level: 'TYPOGRAPHIC',
      spans: [{ start: 1, end: 16 }],
    });
    expect(found('It was “long and quiet”.', '“long and quiet.”')).toEqual(['“long and quiet”']);
  });
  test('a full stop that is no more than the middle of a sentence is not forgiven', () => {
    expect(level('We sign in May or June.', 'We sign in May.')).not.toBe('TYPOGRAPHIC');
  });
});

describe('CASE', () => {
  test('capitals differ', () => {
    expect(level('a club of STRENGTH, he wrote', 'club of strength')).toBe('CASE');
    expect(level('ÉLAN et Ärger', 'élan ET ärger')).toBe('CASE');
  });
  test('a letter whose lower case is longer keeps its place', () => {
    expect(found('At İzmir, PEACE.', 'peace')).toEqual(['PEACE']);
  });
});

describe('ELIDED', () => {
  const text = 'We met three times in Oslo and, after long nights, agreed on the map at last.';
  test('every part has its own span', () => {
    expect(found(text, 'We met three times … agreed on the map')).toEqual([
      'We met three times',
      'agreed on the map',
    ]);
    expect(level(text, 'we met [...] in Oslo (…) at last.')).toBe('ELIDED');
  });
  test('parts in the wrong order are not it', () => {
    expect(level(text, 'agreed on the map … We met three times in Oslo')).not.toBe('ELIDED');
  });
  test('of several ways to join the parts the tightest is meant', () => {
    const twice = 'We tried. We tried, and in the end we won.';
    expect(locate(twice, { exact: 'We tried … we won' }).spans[0]).toEqual({ start: 10, end: 18 });
  });
  test('two equal joins are refused', () => {
    const twice = 'We tried and we won. We tried and we won.';
    expect(() => locate(twice, { exact: 'tried … won' })).toThrow(AmbiguousPassage);
  });
});

describe('ALTERED', () => {
  const text = 'First. The ministry will not accept the map without a vote in parliament. Last.';
  test('the nearest stretch is offered with its differences, and no span is claimed', () => {
    const location = locate(text, { exact: 'The ministry will accept the new map without a vote' });
    expect(location.level).toBe('ALTERED');
    expect(location.spans).toEqual([]);
    const { start, end } = location.nearest?.span ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('The ministry will not accept the map without a vote');
    expect(location.nearest?.differences).toEqual([
      { kind: 'kept', text: 'The ministry will' },
      { kind: 'added', text: 'not' },
      { kind: 'kept', text: 'accept the' },
      { kind: 'removed', text: 'new' },
      { kind: 'kept', text: 'map without a vote' },
    ]);
  });
  test('words that are not alike are not found', () => {
    expect(level(text, 'A wholly different remark about the weather')).toBe('NOT_FOUND');
    expect(locate(text, { exact: 'weather' }).nearest).toBeUndefined();
  });
});

describe('a passage that stands twice', () => {
  const text = 'It was “long and quiet”. Later: “a long and quiet step,” they said.';
  test('is refused without context, naming the places and the way out', () => {
    expect(() => locate(text, { exact: 'long and quiet' })).toThrow(AmbiguousPassage);
    try {
      locate(text, { exact: 'long and quiet' });
    } catch (error) {
      expect(error).toMatchObject({ name: 'AmbiguousPassage', offsets: [8, 35] });
      expect(String(error)).toContain('prefix or suffix');
    }
  });
  test('is told apart by what stands before or after it, folded as its level is', () => {
    const at = (passage: { exact: string; prefix?: string; suffix?: string }) =>
      locate(text, passage).spans[0]?.start;
    expect(at({ exact: 'long and quiet', prefix: 'It was “' })).toBe(8);
    expect(at({ exact: 'long and quiet', suffix: ' step' })).toBe(35);
    expect(at({ exact: 'long  and quiet', prefix: 'Later: "a ' })).toBe(35);
    expect(at({ exact: 'LONG AND QUIET', prefix: 'later: "A' })).toBe(35);
  });
  test('is refused when the context fits neither', () => {
    expect(() => locate(text, { exact: 'long and quiet', prefix: 'nowhere' })).toThrow(
      AmbiguousPassage,
    );
  });
  test('context is not needed, and does no harm, where a passage stands once', () => {
    expect(locate(text, { exact: 'they said', prefix: 'elsewhere' }).level).toBe('EXACT');
  });
});

test('a text of one million characters answers, whatever it repeats', () => {
  const flat = 'a'.repeat(1_000_000);
  expect(() => locate(flat, { exact: 'a'.repeat(300_000) })).toThrow(AmbiguousPassage);
  expect(level(flat, `${'a'.repeat(300_000)}b`)).toBe('NOT_FOUND');
  const prose = 'the map of the border is the map of the talks. '.repeat(21_000);
  expect(level(prose, 'the border of the talks is not the map of the map')).toBe('ALTERED');
  expect(() => locate(prose, { exact: 'the map … the talks' })).toThrow(AmbiguousPassage);
});
