import { expect, test } from 'vitest';
import { entryOfPage } from './entry-of-page.ts';

test('the entry of a public page is told from its path, in any language', () => {
  expect(entryOfPage('/accords/abraham-accords')).toEqual({
    type: 'ACCORD',
    key: 'abraham-accords',
  });
  expect(entryOfPage('/ru/accords/abraham-accords/kaz')).toEqual({
    type: 'PARTICIPATION',
    key: 'abraham-accords/KAZ',
  });
  expect(entryOfPage('/countries/kaz')).toEqual({ type: 'COUNTRY', key: 'KAZ' });
  expect(entryOfPage('/statements/vance-2025/citations')).toEqual({
    type: 'STATEMENT',
    key: 'vance-2025',
  });
});

test('a page of many entries, or of none, has no entry', () => {
  for (const path of ['/', '/ru', '/countries', '/changes/2025-11-10.1', '/about/data'])
    expect([path, entryOfPage(path)]).toEqual([path, null]);
});
