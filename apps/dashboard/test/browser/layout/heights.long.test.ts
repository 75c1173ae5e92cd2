import { expect, test } from 'vitest';
import { inBrowser } from '../../support/browser.ts';

const PAGES = [
  '/accords/abraham-accords',
  '/accords/paris-agreement',
  '/countries/KAZ',
  '/announced',
  '/statements',
  '/compare/countries?a=KAZ&b=ISR',
  '/ru/accords/abraham-accords',
  '/kk/statements',
  '/he/statements',
  '/kk/accords/paris-agreement',
  '/ar/announced',
];

inBrowser('A page that is not laid out whole', ({ open }) => {
  test.each(PAGES)('is about as high as it will be: %s', async (path) => {
    for (const width of [320, 360, 412, 480, 600, 700]) {
      const { page } = await open(path, { viewport: { width, height: 823 } });
      const [before, after] = await page.evaluate(() => {
        const root = document.documentElement;
        const estimated = root.scrollHeight;
        const [sheet] = document.styleSheets;
        sheet?.insertRule(
          '[data-lines] { content-visibility: visible !important }',
          sheet.cssRules.length,
        );
        return [estimated, root.scrollHeight] as const;
      });
      expect(Math.abs(before / after - 1), `${width}: ${before} of ${after}`).toBeLessThan(0.1);
      await page.close();
    }
  });
});
