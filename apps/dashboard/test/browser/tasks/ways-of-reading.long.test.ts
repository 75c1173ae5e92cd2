import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, inBrowser, overhang } from '../../support/browser.ts';

const ACCORD = 'Abraham Accords';
const titled = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const toAccord = async (page: Page) => {
  await page.getByRole('main').getByRole('link', { name: ACCORD, exact: true }).first().click();
  await titled(page, ACCORD);
};
const rowOf = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Countries' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });

// Each begins at the first page; the day is 10 November 2025.
inBrowser('Somebody who reads', ({ open }) => {
  test('on a slow phone reads and goes on before any script has come', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const { page } = await open('/about', phone);
    // No script ever comes: what is slow enough is never there.
    await page.route('**/assets/*.js', () => {});
    await page.goto(new URL('/', page.url()).href, { waitUntil: 'commit' });
    await toAccord(page);
    expect(await page.locator('header button[aria-keyshortcuts]').count()).toBe(0);
    expect(await rowOf(page, 'Kazakhstan').innerText()).toContain('Announced');
    await page.getByLabel('As of').fill('2020-09-14');
    await page.getByRole('button', { name: 'Show that day' }).click();
    await page.getByText('As of 14 September 2020.').waitFor();
  });

  test('without scripts finds who stands where, on the day that they choose', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    await toAccord(page);
    expect(await rowOf(page, 'Kazakhstan').innerText()).toContain('Announced');
    await page.getByLabel('As of').fill('2021-02-01');
    await page.getByRole('button', { name: 'Show that day' }).click();
    await page.getByText('As of 1 February 2021.').waitFor();
    expect(await rowOf(page, 'Kazakhstan').count()).toBe(0);
    await page.getByRole('columnheader', { name: 'Country' }).getByRole('link').click();
    await page.waitForURL('**order=NAME**');
  });

  test('goes back and forward through what they saw', async () => {
    const { page } = await open('/');
    await hydrated(page);
    const first = await page.getByRole('heading', { level: 1 }).innerText();
    await toAccord(page);
    await page.getByLabel('As of').fill('2020-09-14');
    await page.getByRole('button', { name: 'Show that day' }).click();
    await page.getByText('As of 14 September 2020.').waitFor();
    await page.goBack();
    await rowOf(page, 'Kazakhstan').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await titled(page, first);
    await page.goForward();
    await titled(page, ACCORD);
    await page.goForward();
    await page.getByText('As of 14 September 2020.').waitFor();
    expect(await rowOf(page, 'Kazakhstan').count()).toBe(0);
  });

  test('at 400 % sees all of it without moving sideways (WCAG 2.2, 1.4.10)', async () => {
    // A window of 1280 × 1024 pixels, four times as large.
    const { page } = await open('/', { viewport: { width: 320, height: 256 } });
    await hydrated(page);
    expect(await overhang(page, 320)).toBe(0);
    await toAccord(page);
    expect(await overhang(page, 320)).toBe(0);
    const row = rowOf(page, 'Kazakhstan');
    await row.scrollIntoViewIfNeeded();
    const box = await row.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  });

  test('with a screen reader skips to the table, and hears each cell with its row and column', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await toAccord(page);
    await page.reload();
    await hydrated(page);
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
    const bar = page.getByRole('navigation').filter({ hasText: 'Said and done' }).first();
    await bar.getByRole('link', { name: 'Countries' }).press('Enter');
    const table = page.getByRole('table', { name: /listed as of 10 November 2025/ });
    const heads = await table.getByRole('columnheader').allInnerTexts();
    expect(heads.map((head) => head.trim().split(/\s/)[0])).toEqual([
      'Country',
      'Standing',
      'Since',
      'By',
      'Sources',
    ]);
    const row = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Bahrain' }) });
    const heard = await row.ariaSnapshot();
    expect(heard).toMatch(/rowheader "Bahrain"/);
    expect(heard).toMatch(/cell "Signatory/);
    expect(heard).toMatch(/cell "15 September 2020"/);
  });

  test('on paper has the tables whole, with the addresses of the sources', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await toAccord(page);
    await page.emulateMedia({ media: 'print' });
    expect(await rowOf(page, 'Kazakhstan').isVisible()).toBe(true);
    expect(await page.getByRole('navigation').count()).toBe(0);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
