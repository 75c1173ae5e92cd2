import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

const LEADER = '/leaders/kassym-jomart-tokayev';

/** Loads one page after the first, so that the code that asks is there. */
async function readOn(page: Page, link: string | RegExp): Promise<void> {
  await hydrated(page);
  await page.getByRole('main').getByRole('link', { name: link }).first().click();
  await page.waitForURL(/countries/);
  await page.getByRole('heading', { level: 1, name: link }).waitFor();
}

inBrowser('Who loses the connection', ({ open }) => {
  test('sees a message, keeps the page, and goes on where they wanted once it is back', async () => {
    const { page } = await open(LEADER);
    await readOn(page, 'Kazakhstan');
    await page.context().setOffline(true);
    await page.getByText(/^You are offline\. What you see was loaded at \d\d:\d\d\.$/).waitFor();
    await page.getByRole('link', { name: 'Method and definitions' }).click();
    await page.getByText('The page could not be loaded.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Kazakhstan');
    expect(page.url()).toContain('/countries/KAZ');

    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'What this register promises' }).waitFor();
    expect(await page.getByText(/You are offline|could not be loaded/).count()).toBe(0);
  });

  test('retries by a button where the register does not answer', async () => {
    const { page } = await open(`/ar${LEADER}`);
    await readOn(page, 'كازاخستان');
    await page.route('**/graphql**', (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.getByRole('link', { name: 'المنهج والتعريفات' }).click();
    await page.getByText('تعذّر تحميل الصفحة.').waitFor();
    await page.unroute('**/graphql**');
    await page.getByRole('button', { name: 'حاول مرة أخرى' }).click();
    await page.getByRole('heading', { level: 1, name: 'ما يَعِد به هذا السجل' }).waitFor();
  });

  test('goes elsewhere instead, to a page that has come before', async () => {
    const { page } = await open(LEADER);
    await readOn(page, 'Kazakhstan');
    await page.getByRole('main').getByRole('link', { name: 'Abraham Accords' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Abraham Accords' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Method and definitions' }).click();
    await page.getByText('The page could not be loaded.').waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Kazakhstan' }).waitFor();
    await page.getByText('The page could not be loaded.').waitFor({ state: 'detached' });
  });
});

inBrowser('Who goes back without a connection', ({ open }) => {
  test('to the first page is told, keeps the second, and gets there once it is back', async () => {
    const { page } = await open(LEADER);
    await readOn(page, 'Kazakhstan');
    await page.context().setOffline(true);
    await page.goBack();
    await page.getByText('The page could not be loaded.').waitFor();
    await page.getByText(/^You are offline/).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Kazakhstan');

    await page.context().setOffline(false);
    await page.getByRole('heading', { level: 1, name: 'Kassym-Jomart Tokayev' }).waitFor();
    expect(await page.getByText(/You are offline|could not be loaded/).count()).toBe(0);
  });
});

inBrowser('Who waits for a page', ({ open }) => {
  test('sees that it is loading, and nothing moves', async () => {
    const { page } = await open(LEADER);
    await readOn(page, 'Kazakhstan');
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/graphql**', async (route) => {
      await held;
      await route.continue();
    });
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.getByRole('link', { name: 'Method and definitions' }).click();
    await page.getByText('The page is loading…').waitFor();
    expect(await height()).toBe(before);
    letGo();
    await page.getByRole('heading', { level: 1, name: 'What this register promises' }).waitFor();
    expect(await page.getByText('The page is loading…').count()).toBe(0);
  });
});

inBrowser('On paper', ({ open }) => {
  test('a page gives the whole address of every source it cites', async () => {
    const { page } = await open('/accords/israel-kazakhstan-relations');
    await page.emulateMedia({ media: 'print' });
    const cited = page.locator('a[data-address]');
    const written = await cited.evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('data-address'),
        getComputedStyle(link, '::after').content,
      ]),
    );
    expect(written.length).toBeGreaterThan(0);
    for (const [address, words] of written) {
      expect(address).toMatch(/^https?:/);
      expect(words).toContain(address);
    }
    expect(await page.getByRole('banner').getByRole('button').count()).toBe(0);
  });

  test('standings keep their words, and what only a screen can use is left out', async () => {
    const { page } = await open('/accords/abraham-accords');
    await page.emulateMedia({ media: 'print' });
    const standing = page.getByRole('region', { name: 'Standing' });
    await standing.getByText('Announced', { exact: true }).waitFor();
    for (const role of ['navigation', 'textbox', 'combobox', 'slider'] as const) {
      expect(await page.getByRole(role).count()).toBe(0);
    }
    for (const menu of ['Cite and share', 'Report an error on this page', 'Embed']) {
      expect(await page.getByText(menu, { exact: true }).filter({ visible: true }).count()).toBe(0);
    }
    const gap = page.getByText('Whether Kazakhstan has signed an instrument is not known');
    expect(
      await gap.first().evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true })),
    ).toBe(true);
  });
});
