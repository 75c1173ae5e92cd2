import { describe, expect, test } from 'vitest';
import { type Language, languages, nameOfLanguage } from './languages.ts';
import { loadMessages } from './messages.ts';
import { pluralAr, pluralHe, pluralKk, pluralRu } from './plurals.ts';

describe('A date reads', () => {
  test.each<[Language, string, string]>([
    ['en', '2025', '2025'],
    ['en', '2025-11', 'November 2025'],
    ['en', '2025-11-06', '6 November 2025'],
    ['en', '0622-07-16', '16 July 0622'],
    ['en', '0001-01-01', '1 January 0001'],
    ['ru', '0001-01', 'январь 0001\u00a0г.'],
    ['ar', '2025-11-06', '6 نوفمبر 2025'],
    ['he', '2025-11-06', '6 בנובמבר 2025'],
    ['he', '2025-11', 'נובמבר 2025'],
    ['kk', '2025-11-06', '2025 жылғы 6 қараша'],
    ['kk', '2025', '2025 жыл'],
    ['ru', '2025-11', 'ноябрь 2025\u00a0г.'],
    ['ru', '2025-11-06', '6 ноября 2025\u00a0г.'],
  ])('in %s, %s as %s', async (language, date, words) => {
    expect((await loadMessages(language)).date(date)).toBe(words);
  });
});

test('A sentence that ends with a Russian date has one full stop', async () => {
  const { asOf, date } = await loadMessages('ru');
  expect(asOf.banner(date('2025-11-06'))).toBe('Состояние на дату: 6 ноября 2025\u00a0г.');
  expect(asOf.banner('сегодня')).toBe('Состояние на дату: сегодня.');
});

test('A language is named in its own words', () => {
  const names = ['it', 'es', 'fa', 'fr', 'pl', 'kk', 'ar', 'id'].map(nameOfLanguage);
  expect(names).toEqual(
    'Italiano,Español,فارسی,Français,Polski,Қазақша,العربية,Bahasa Indonesia'.split(','),
  );
});

describe('A counted noun', () => {
  test('takes the form of its number', () => {
    const days = { one: '# день', few: '# дня', many: '# дней' };
    expect([1, 2, 5, 11, 21, 22, 1000].map((count) => pluralRu(count, days))).toEqual([
      '1 день',
      '2 дня',
      '5 дней',
      '11 дней',
      '21 день',
      '22 дня',
      '1\u00a0000 дней',
    ]);
    const yawm = { zero: '0', one: '1', two: '2', few: 'f', many: 'm', other: 'o' };
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102].map((count) => pluralAr(count, yawm))).toEqual(
      '0 1 2 f f m m o o'.split(' '),
    );
    const yom = { one: 'יום', two: 'יומיים', other: '# ימים' };
    expect([1, 2, 20].map((count) => pluralHe(count, yom))).toEqual(['יום', 'יומיים', '20 ימים']);
    expect(pluralKk(20, { one: '# күн', other: '# күн' })).toBe('20 күн');
  });
});

describe('Every language', () => {
  test.each(Object.keys(languages) as Language[])('%s says all that English says', async (tag) => {
    const [mine, english] = [await loadMessages(tag), await loadMessages('en')];
    expect(namesIn(mine)).toEqual(namesIn(english));
  });

  test.each(['ar', 'he', 'kk', 'ru'] as const)('%s says it in words of its own', async (tag) => {
    const english = new Map(wordsIn(await loadMessages('en')));
    const untranslated = wordsIn(await loadMessages(tag)).filter(
      ([name, words]) => /[a-z]{4}/i.test(words) && english.get(name) === words,
    );
    expect(untranslated).toEqual([]);
  });
});

/** The names under which a catalogue says something, in order. */
function namesIn(messages: object, above = ''): string[] {
  return Object.entries(messages)
    .flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? namesIn(value, `${above}${name}.`)
        : [`${above}${name}`],
    )
    .sort();
}

/** What it says without being told more. */
function wordsIn(messages: object, above = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${above}${name}`, value]];
    return typeof value === 'object' && value !== null ? wordsIn(value, `${above}${name}.`) : [];
  });
}

test('A Kazakh date, which takes no case ending, stands at the end of what is told of it', async () => {
  const { acts, announced, places } = await loadMessages('kk');
  const told = [acts.takesEffect('D'), acts.otherDate('D'), places.endsOn('D')];
  for (const sentence of [...told, announced.announcedBy('D')]) expect(sentence).toMatch(/: D$/);
  expect(places.until('P', 'D')).toContain(': D.');
});

test.each([
  ['en', 'doubt'],
  ['ar', 'شك'],
  ['he', 'בספק'],
  ['kk', 'дәлелі күмәнді'],
  ['ru', 'сомнения'],
] as const)('A contested act is the same everywhere in %s', async (language, doubt) => {
  const { about, contested, place } = await loadMessages(language);
  for (const definition of [about.standingsNote, contested.lead, place.contestedAside])
    expect(definition).toContain(doubt);
});

test.each([
  ['en', 'Open'],
  ['ar', 'مفتوح'],
  ['he', 'פתוח'],
  ['kk', 'Ашық'],
  ['ru', 'Открыт'],
] as const)('An open announcement has one word in %s', async (language, word) => {
  const { announced, home, terms } = await loadMessages(language);
  expect(terms.outcomes.OPEN.word).toContain(word);
  const told = [announced.rule, announced.method, home.open(7)].map((text) => text.toLowerCase());
  for (const text of told) expect(text).toContain(word.toLowerCase());
});

test('A part that is the whole is not told as a part of it', async () => {
  const { asOf } = await loadMessages('en');
  expect([asOf.ofWhichGone(1, 2), asOf.ofWhichGone(1, 1), asOf.ofWhichGone(3, 3)]).toEqual([
    '1 of them no longer existing',
    'no longer existing',
    'all of them no longer existing',
  ]);
});
