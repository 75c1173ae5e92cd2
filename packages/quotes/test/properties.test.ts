import { describe, expect, test } from 'vitest';
import { type Draft, extract, locate, type Stretch } from '../src/index.ts';
import { generatedArticle, generatedText } from './random-text.ts';

const stretches = (draft: Draft): Stretch[] =>
  [draft.content, ...draft.passages, ...draft.marked, draft.cue, draft.mention, draft.named].filter(
    (one) => one !== null,
  );

describe('whatever the text', () => {
  const texts = [
    ...Array.from({ length: 300 }, (_, seed) => generatedText(seed, 5 + (seed % 90))),
    ...Array.from({ length: 20 }, (_, seed) => generatedArticle(seed, 4_000)),
  ];

  test('every span slices back to its text', () => {
    for (const text of texts) {
      for (const draft of extract(text)) {
        for (const one of stretches(draft)) expect(text.slice(one.start, one.end)).toBe(one.text);
      }
    }
  });

  test('the same text gives the same drafts, whatever was read before', () => {
    const first = texts.map((text) => JSON.stringify(extract(text)));
    const again = [...texts].reverse().map((text) => JSON.stringify(extract(text)));
    expect(again.reverse()).toEqual(first);
  });

  test('drafts come in the order of the text, and no two quote the same marks', () => {
    for (const text of texts) {
      const drafts = extract(text);
      const starts = drafts.map((draft) => draft.content.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
      const marks = drafts.flatMap((draft) => draft.marked.map((mark) => mark.start));
      expect(new Set(marks).size).toBe(marks.length);
    }
  });

  test('a draft goes on from a draft before it, and its confidence is a share', () => {
    for (const text of texts) {
      extract(text).forEach(({ continues, confidence }, index) => {
        if (continues !== null) expect(continues).toBeLessThan(index);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThan(1);
      });
    }
  });

  test('a passage of a draft is found where the draft says, exactly', () => {
    const text = generatedArticle(7, 6_000);
    for (const { start, end, text: exact } of extract(text).flatMap((draft) => draft.passages)) {
      const [prefix, suffix] = [
        text.slice(Math.max(0, start - 64), start),
        text.slice(end, end + 64),
      ];
      expect(locate(text, { exact, prefix, suffix })).toEqual({
        level: 'EXACT',
        spans: [{ start, end }],
      });
    }
  });
});

/** Texts that would take minutes if a step were quadratic: a test that ends is the assertion. */
describe('hostile texts end', () => {
  const MB = 1_000_000;
  test.each([
    ['no text', ''],
    ['white space', ' \n'.repeat(1000)],
    ['one line of 1 MB', 'the map was read and '.repeat(MB / 21)],
    ['opening marks only', '“'.repeat(MB / 100)],
    ['opening marks and words', '“a '.repeat(MB / 100)],
    ['straight marks', '" a'.repeat(MB / 100)],
    ['apostrophes', "a' '".repeat(MB / 100)],
    ['said and marks', 'he said “a” '.repeat(MB / 100)],
    ['commas and names', 'Ana Moreno, '.repeat(MB / 100)],
    ['colons', 'ANA: '.repeat(MB / 100)],
    ['brackets', '('.repeat(MB / 100)],
    ['one word', 'a'.repeat(MB)],
    ['dots', '.'.repeat(MB / 2)],
    ['line breaks', '\n'.repeat(MB)],
    ['lone surrogates', '\ud83c“\udfff” he said. '.repeat(MB / 100)],
    ['hyphens', 'a-'.repeat(MB / 4)],
  ])(
    '%s',
    (_name, text) => {
      for (const draft of extract(text)) {
        for (const one of stretches(draft))
          expect(text.slice(one.start, one.end) === one.text).toBe(true);
      }
    },
    120_000,
  );
});
