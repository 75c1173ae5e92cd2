import { expect, test } from 'vitest';
import { hydrated, inBrowser } from './browser.ts';
import { EVERY_PAGE, PREFIXES, under } from './every-page.ts';
import { walk } from './keyboard.ts';

// Of 200 countries with their acts: what it holds is what the others hold, many times over.
const TOO_LONG = '/accords/paris-agreement';

inBrowser('By keyboard alone', ({ open }) => {
  const paths = EVERY_PAGE.filter((path) => path !== TOO_LONG);
  test.each(PREFIXES.flatMap((prefix) => paths.map((path) => under(prefix, path))))(
    'a reader gets through %s, and sees at each step where they are',
    async (path) => {
      const { page } = await open(path);
      await hydrated(page);
      const { stops, faults } = await walk(page);
      expect(faults).toEqual([]);
      expect(stops).toBeGreaterThan(10);
    },
    60_000,
  );
});
