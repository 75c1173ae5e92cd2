import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { brokenWords, hydrated, overhang, type Reader } from './browser.ts';

/** What holds of every page: with and without scripts, at every width, in the light and in the dark. */
export function testPages({ open, openOnce }: Reader, paths: readonly string[]): void {
  describe.each(paths)('%s', (path) => {
    const opened = openOnce(path);
    beforeAll(() => hydrated(opened().page));

    test('reads the same without scripts and after hydration', async () => {
      const still = await open(path, { javaScriptEnabled: false });
      const words = await still.page.getByRole('main').innerText();
      expect(words.length).toBeGreaterThan(100);

      expect(await withoutScripted(opened().page)).toBe(words);
    });

    test('fits windows of 320, 768 and 1280 pixels', async () => {
      for (const width of [320, 768, 1280]) expect(await overhang(opened().page, width)).toBe(0);
    });

    test('keeps the words of headings and table headers whole', async () => {
      for (const width of [320, 360, 768, 1280])
        expect([width, await brokenWords(opened().page, width)]).toEqual([width, []]);
    });

    test('has no barrier that axe finds', async () => {
      expect(await barriers(opened().page)).toEqual([]);
    });

    // Last, so that it hears what the others brought about.
    test('logs no error and requests nothing of any other machine', async () => {
      const { page, elsewhere, complaints } = opened();
      await shownWhole(page);
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });
}

/** The words of the page, without what the style sheet does not show where there are no scripts. */
async function withoutScripted(page: Page): Promise<string> {
  const hiding = await page.evaluateHandle(() => {
    const sheet = new CSSStyleSheet();
    const all = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    for (const rule of all) {
      if (!(rule instanceof CSSMediaRule) || rule.conditionText !== '(scripting: none)') continue;
      for (const inner of rule.cssRules) sheet.insertRule(inner.cssText);
    }
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  });
  const words = await page.getByRole('main').innerText();
  await hiding.evaluate((sheet) => sheet.replaceSync(''));
  return words;
}

/** Has the page fetch the images that it leaves until they come near; of those that fail the console tells. */
function shownWhole(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.allSettled(Array.from(document.images, (image) => image.decode()));
  });
}
