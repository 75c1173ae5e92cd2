import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../../support/browser.ts';

/** Loads a page again, the scripts of which come two seconds late, as on a slow connection. */
async function againSlowly(page: Page): Promise<void> {
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.locator('footer').waitFor();
}

inBrowser('What is clicked before the scripts are there', ({ open }) => {
  test('is done once they are: the day goes on, and the place on the slider is kept', async () => {
    const { page, complaints } = await open('/accords/start-i');
    await againSlowly(page);
    const earlier = page.getByRole('button', { name: 'Earlier', exact: true });
    expect(await page.locator('[data-island="Scrubber"] > script').count()).toBe(1);
    await earlier.click();
    await hydrated(page);
    await page.waitForURL(/asOf=/);
    expect(complaints).toEqual([]);
  });

  test('a menu stays open, and what was chosen in it is done', async () => {
    const { page, complaints } = await open('/statements/trump-2025-11-06-truth-social');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await againSlowly(page);
    const island = page.locator('[data-island="QuoteActions"]').first();
    expect(await island.locator('> script').count()).toBe(1);
    if (!(await island.locator('details').evaluate((menu) => (menu as HTMLDetailsElement).open)))
      await island.locator('summary').click();
    await island.getByRole('button', { name: 'Copy link' }).click();
    await hydrated(page);
    await page.waitForFunction(
      () =>
        document.querySelector('[data-island="QuoteActions"] [role=status]')?.textContent !== '',
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      '/statements/trump-2025-11-06-truth-social',
    );
    expect(
      await island.locator('details').evaluate((menu) => (menu as HTMLDetailsElement).open),
    ).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('a slider stays where it was moved to, with the focus', async () => {
    const { page } = await open('/accords/abraham-accords');
    await againSlowly(page);
    const slider = page.locator('[data-island="Scrubber"] input[type=range]');
    await slider.focus();
    await page.keyboard.press('Home');
    expect(await page.locator('[data-island="Scrubber"] > script').count()).toBe(1);
    await hydrated(page);
    await page.waitForURL(/asOf=2020/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('range');
  });
});
