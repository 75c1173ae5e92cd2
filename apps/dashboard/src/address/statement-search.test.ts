import { expect, test } from 'vitest';
import { countConditions, readSearch, without, writeSearch } from './search-parts.ts';
import { filterOf, viewOf } from './statement-search.ts';

const read = (address: string) => readSearch(new URLSearchParams(address));

test('empty fields of a form set no condition', () => {
  expect(read('words=&accord=&from=2025-11-06&to=%20')).toEqual({ from: '2025-11-06' });
});

test('one search has one address, whatever the order it was written in', () => {
  expect(writeSearch(read('leader=jd-vance&words=peace'))).toBe('?words=peace&leader=jd-vance');
  expect(writeSearch({})).toBe('');
});

test('what is no condition is left out of the search', () => {
  expect(read('after=abc&utm_source=mail')).toEqual({});
});

test('a search says to the contract what its address says', () => {
  const address =
    'words="no longer"&channel=SPEECH&form=DIRECT&verbatim=EXACT&from=2025&to=2025-11';
  expect(filterOf(read(address))).toEqual({
    words: '"no longer"',
    channel: 'SPEECH',
    form: 'DIRECT',
    verbatim: 'EXACT',
    from: '2025',
    to: '2025-11',
  });
});

test.each([
  'channel=TELEPATHY',
  'form=toString',
  'verbatim=exact',
  'from=yesterday',
  'to=2025-02-30',
])('the contract knows no %s', (address) => expect(filterOf(read(address))).toBeNull());

test('a condition can be dropped and the others kept', () => {
  expect(without({ words: 'peace', form: 'DIRECT' }, 'words')).toEqual({ form: 'DIRECT' });
});

test('order and size show a list otherwise and narrow nothing', () => {
  const search = read('size=50&order=oldest&form=DIRECT');
  expect(writeSearch(search)).toBe('?form=DIRECT&order=oldest&size=50');
  expect(countConditions(search)).toBe(1);
  expect(filterOf(search)).toEqual({ form: 'DIRECT' });
  expect(viewOf(search)).toEqual({ orderBy: 'OLDEST_FIRST', size: 50 });
  expect(viewOf({})).toEqual({ orderBy: 'NEWEST_FIRST', size: 20 });
});

test.each(['order=newest', 'size=21', 'size=1e2'])('there is no %s', (address) =>
  expect(viewOf(read(address))).toBeNull(),
);
