import { describe, expect, test } from 'vitest';
import { composed, isInLetter } from './composed.ts';
import { locate } from './locate.ts';

/** Words of several scripts, in the form that keyboards give. */
const WORDS = [
  ['French', 'le traité a été signé à Évian'],
  ['Vietnamese', 'Hiệp định được ký kết ở Hà Nội, ngày nọ'],
  ['Russian', 'подписали соглашение, этой войны больше нет: «ещё»'],
  ['Kazakh', 'келісімге қол қойылды, бұл сөздің өзі й'],
  ['Korean', '평화 조약에 서명했습니다'],
  ['Arabic', 'أعلن الرئيس انضمام المملكة إلى الاتفاق والآن سؤال'],
  ['Hindi', 'समझौते पर हस्ताक्षर क़रार'],
  ['Bengali', 'চুক্তি হোক কো'],
  ['Greek', 'ἡ εἰρήνη ᾧ'],
  ['Turkish', 'İstanbul’da imzalandı'],
  ['Hebrew', 'שָׁלוֹם עַל'],
] as const;

describe.each(WORDS)('%s', (_, words) => {
  test.each(['NFC', 'NFD'] as const)(
    'words in %s stand in a text in the other form, typographically',
    (form) => {
      const other = form === 'NFC' ? 'NFD' : 'NFC';
      const [held, typed] = [words.normalize(form), words.normalize(other)];
      const text = `He said: ${held}. The rest — é — follows.`;
      const { level, spans } = locate(text, { exact: typed });
      expect(level).toBe(held === typed ? 'EXACT' : 'TYPOGRAPHIC');
      expect(spans).toEqual([{ start: 9, end: 9 + held.length }]);
      // The same words in the same form are exact, and in other letters' case no more than that.
      expect(locate(text, { exact: held }).level).toBe('EXACT');
      if (
        typed.toUpperCase().toLowerCase() === typed &&
        typed.toUpperCase().normalize('NFC').length === typed.normalize('NFC').length &&
        typed.toUpperCase() !== typed
      )
        expect(locate(text, { exact: typed.toUpperCase() }).level).toBe('CASE');
    },
  );

  test('each word of it is found where it stands, in either form', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const text = words.normalize(form);
      for (const { 0: word, index } of text.matchAll(/[^\s,.:«»]+/gu)) {
        for (const typed of [word.normalize('NFC'), word.normalize('NFD')]) {
          const places = text.split(word).length - 1;
          if (places > 1) continue;
          const [span] = locate(text, { exact: typed }).spans;
          expect([form, word, span]).toEqual([
            form,
            word,
            { start: index, end: index + word.length },
          ]);
        }
      }
    }
  });
});

describe('A letter and its accent', () => {
  test.each([
    ['the cafe\u0301 closed', 'cafe'],
    ['caf\u00e9', 'cafe'],
    ['войны', 'вои'],
    ['\u0627\u0654علن', '\u0627'],
    ['\u1112\u1161\u11ab', '\u1112\u1161'],
  ])('are one: %j does not hold %j', (text, exact) => {
    expect(['ALTERED', 'NOT_FOUND']).toContain(locate(text.normalize('NFD'), { exact }).level);
    expect(['ALTERED', 'NOT_FOUND']).toContain(locate(text, { exact }).level);
  });

  test('a sign that no letter is composed with may stand behind a passage', () => {
    expect(locate('محمدٌ', { exact: 'محمد' }).level).toBe('EXACT');
    expect(locate('we ❤\ufe0f peace', { exact: 'we ❤' }).level).toBe('EXACT');
  });

  test('what is merely compatible stays different', () => {
    for (const [text, exact] of [
      ['the ﬁrst of ten', 'the first of ten'],
      ['area of 10 m² was', 'area of 10 m2 was'],
      ['Ⅳ accords', 'IV accords'],
    ] as const)
      expect(['ALTERED', 'NOT_FOUND']).toContain(locate(text, { exact }).level);
  });

  test('of words that differ otherwise, the differences do not name the accent', () => {
    const text = 'Le traite\u0301 sera signe\u0301 au mois de mai prochain';
    const { level, nearest } = locate(text, {
      exact: 'Le traité sera signé au mois de juin prochain',
    });
    expect(level).toBe('ALTERED');
    expect(
      nearest?.differences.filter(({ kind }) => kind !== 'kept').map(({ text }) => text),
    ).toEqual(['juin', 'mai']);
  });
});

test('a text is composed as the whole of it would be, whatever it is made of', () => {
  const pieces = [
    ...'eaoxкиکاЙ\u0301\u0323\u0308\u0654\u0338\u094d\u093c\u0915\u1112\u1161\u11ab\uac00\u212b\u0344\u09c7\u09be\u{16d67}\u{16d63}\u{1d15e}\ufb2a“ .\ud83c',
  ];
  let state = 7;
  for (let round = 0; round < 3_000; round++) {
    let text = '';
    for (let i = 0; i < 1 + (round % 9); i++) {
      state = (state * 48_271) % 2_147_483_647;
      text += pieces[state % pieces.length];
    }
    const { text: whole, from, to } = composed(text);
    expect(whole).toBe(text.normalize('NFC'));
    if (!from || !to) continue;
    expect([from.length, to.length]).toEqual([whole.length, whole.length]);
    // Each stretch of the text becomes the units that stand for it, and all of the text is stood for.
    for (let i = 0; i < whole.length; ) {
      let last = i;
      while (from[last + 1] === from[i]) last++;
      expect(text.slice(from[i], to[i]).normalize('NFC')).toBe(whole.slice(i, last + 1));
      i = last + 1;
    }
  }
});

test('a million accents take no longer than as many letters', () => {
  const accents = `e${'\u0301'.repeat(1_000_000)}`;
  expect(locate(accents, { exact: 'e\u0323' }).level).toBe('NOT_FOUND');
  expect(isInLetter(accents, 500_000)).toBe(false);
  const letters = 'e\u0301 '.repeat(300_000);
  expect(locate(`${letters}fin`, { exact: 'é fin' }).spans).toEqual([
    { start: 899_997, end: 900_003 },
  ]);
});
