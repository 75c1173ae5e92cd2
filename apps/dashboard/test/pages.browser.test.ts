import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { hydrated, inBrowser, overhang } from './browser.ts';
import { EVERY_PAGE, PREFIXES, under } from './every-page.ts';

const PAGES = PREFIXES.flatMap((prefix) => EVERY_PAGE.map((path) => under(prefix, path)));

inBrowser('Every page', ({ open }) => {
  describe.each(PAGES)('%s', (path) => {
    test('reads the same without scripts and after hydration', async () => {
      const still = await open(path, { javaScriptEnabled: false });
      const words = await still.page.getByRole('main').innerText();
      expect(words.length).toBeGreaterThan(100);

      const { page } = await open(path);
      await hydrated(page);
      await withoutScripted(page);
      expect(await page.getByRole('main').innerText()).toBe(words);
    });

    test('complains of nothing and asks nothing of any other machine', async () => {
      const { page, elsewhere, complaints } = await open(path);
      await hydrated(page);
      // Flags further down are fetched when they come near.
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('fits windows of 320, 768 and 1280 pixels', async () => {
      const { page } = await open(path);
      for (const width of [320, 768, 1280]) expect(await overhang(page, width)).toBe(0);
    });

    test('has no barrier that axe finds', async () => {
      const { page } = await open(path);
      await hydrated(page);
      expect(await barriers(page)).toEqual([]);
    }, 90_000);
  });
});

/** Takes away what the style sheet does not show where there are no scripts. */
async function withoutScripted(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    for (const rule of all) {
      if (!(rule instanceof CSSMediaRule) || rule.conditionText !== '(scripting: none)') continue;
      for (const inner of rule.cssRules) {
        if (!(inner instanceof CSSStyleRule) || inner.style.display !== 'none') continue;
        for (const element of document.querySelectorAll(inner.selectorText)) element.remove();
      }
    }
  });
}
