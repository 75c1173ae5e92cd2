import { expect, test } from 'vitest';
import { nameFilter } from './name-filter.ts';

/** Entries by key, with their codes and names. */
const ENTRIES = [
  entry('IND', ['IND', 'IN'], 'India', 'Индия'),
  entry('IDN', ['IDN', 'ID'], 'Indonesia'),
  entry('GBR', ['GBR', 'GB'], 'United Kingdom', 'UK'),
  entry('USA', ['USA', 'US'], 'United States', 'США'),
  entry('SUN', ['SUN', 'SU'], 'Soviet Union', 'USSR'),
  entry('UKR', ['UKR', 'UA'], 'Ukraine'),
  entry('KAZ', ['KAZ', 'KZ'], 'Kazakhstan', 'Казахстан', 'Қазақстан', 'קזחסטן'),
  entry('donald-trump', [], 'Donald Trump', 'Дональд Трамп'),
];

test.each([
  ['in', 'IND IDN'],
  ['IN', 'IND'],
  ['uk', 'GBR'],
  ['UK', 'GBR'],
  ['ukr', 'UKR'],
  ['us', 'USA'],
  ['uss', 'SUN'],
  ['kz', 'KAZ'],
  ['Казахстана', 'KAZ'],
  ['Қазақстанның', 'KAZ'],
  ['בקזחסטן', 'KAZ'],
  ['Трампа', 'donald-trump'],
  ['Trump’s', 'donald-trump'],
  ["donald trump's", 'donald-trump'],
  ['Индией', 'IND'],
  ['in kazakhstan', ''],
])('the filter %s asks for: %s', async (asked, keys) => {
  const filter = await nameFilter(asked, async () => ENTRIES);
  expect(
    ENTRIES.filter(filter)
      .map(({ key }) => key)
      .join(' '),
  ).toBe(keys);
});

function entry(key: string, codes: readonly string[], ...texts: readonly string[]) {
  return { key, codes, names: texts.map((text) => ({ text, language: 'en' })) };
}
