import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';
import { EVERY_PAGE, PREFIXES, under } from '../support/every-page.ts';
import { walk } from '../support/keyboard.ts';

/** The page of an accord, in any language. */
const ACCORD = /\/accords\/[^/]+$/;

inBrowser('By keyboard alone', ({ open }) => {
  test.each(PREFIXES.flatMap((prefix) => EVERY_PAGE.map((path) => under(prefix, path))))(
    'a reader gets through %s, and sees at each step where they are',
    async (path) => {
      const { page } = await open(path);
      await hydrated(page);
      const { stops, faults } = await walk(page);
      expect(faults).toEqual([]);
      expect(stops).toBeGreaterThan(10);
      if (ACCORD.test(path)) expect(stops).toBeLessThanOrEqual(150);
    },
    60_000,
  );
});
