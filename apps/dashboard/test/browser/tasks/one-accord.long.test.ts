import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../../support/browser.ts';

const titled = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

// Each begins at the first page. The answers follow from the seeds; the day is 10 November 2025.
inBrowser('Somebody who asks about one accord', ({ open }) => {
  async function openAccord(name: string): Promise<Page> {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
    await titled(page, name);
    return page;
  }

  async function compare(choose: (page: Page) => Promise<unknown>): Promise<Page> {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'Compare', exact: true }).click();
    await titled(page, 'Compare');
    await choose(page);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    return page;
  }

  test('finds who signed the Artemis Accords between two days', async () => {
    const page = await compare(async (page) => {
      await page.getByRole('combobox', { name: 'Accord' }).selectOption('Artemis Accords');
      await page.getByRole('combobox', { name: 'With' }).selectOption('Artemis Accords');
      await page.getByLabel('Day', { exact: true }).fill('2020-10-31');
      await page.getByLabel('Second day').fill('2020-11-30');
    });
    const moved = page.getByRole('table', { name: 'Another standing: 1' });
    expect(await moved.getByRole('row').nth(1).innerText()).toMatch(
      /^\s*Ukraine\s.*Signatory.*12 November 2020/s,
    );
    await page.getByRole('table', { name: /^Same standing on both days, no .*: 8$/ }).waitFor();
  });

  test('finds who is in both of two accords', async () => {
    const page = await compare(async (page) => {
      await page.getByRole('combobox', { name: 'Accord' }).selectOption('Budapest Memorandum');
      await page.getByRole('combobox', { name: 'With' }).selectOption('Lisbon Protocol');
    });
    const both = page.getByRole('table', { name: 'Take part in both: 5' });
    for (const name of ['Belarus', 'Kazakhstan', 'Russia', 'Ukraine', 'United States']) {
      await both.getByRole('rowheader', { name, exact: true }).waitFor();
    }
    const one = page.getByRole('table', { name: 'Take part only in Budapest Memorandum: 1' });
    await one.getByRole('rowheader', { name: 'United Kingdom', exact: true }).waitFor();
  });

  test('finds what lies behind a day of the timeline', async () => {
    const page = await openAccord('Abraham Accords');
    const picture = page.getByRole('region', { name: 'Said and done' });
    await picture.getByRole('slider', { name: 'Move through time' }).focus();
    await page.keyboard.press('Home');
    await picture.getByText('Israel: Joining announced').first().waitFor();
    await picture.getByText('See as table').click();
    const row = picture.getByRole('row', { name: /^15 September 2020/ });
    expect(await row.innerText()).toContain('Bahrain: Signed');
  });

  test('finds whether Sudan is in, and since which step', async () => {
    const page = await openAccord('Abraham Accords');
    const table = page.getByRole('region', { name: 'Countries' }).getByRole('table');
    const row = table.getByRole('row').filter({ hasText: 'Sudan' });
    await row.getByRole('link', { name: 'Sudan', exact: true }).click();
    await titled(page, 'Sudan');
    const through = page.getByRole('region', { name: 'Standing through time' });
    expect(await through.innerText()).toMatch(/Signatory\s+from 6 January 2021/);
  });

  test('finds who disputes that Kazakhstan acceded', async () => {
    const page = await openAccord('Abraham Accords');
    await page.getByRole('link', { name: 'Contested', exact: true }).click();
    await titled(page, 'Contested');
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Kazakhstan', exact: true })
      .first()
      .click();
    await titled(page, 'Kazakhstan');
    const contested = page.getByRole('region', { name: 'Contested acts' });
    expect(await contested.innerText()).toMatch(
      /Acceded 7 November 2025.*The Times of Israel, 6 November 2025 · Press\s+earlier report, says otherwise/s,
    );
  });

  test('follows a country in a feed reader', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'Countries', exact: true }).click();
    await titled(page, 'Countries');
    await page.getByRole('main').getByRole('link', { name: 'Bahrain', exact: true }).click();
    await titled(page, 'Bahrain');
    const feed = page.locator('main a[type="application/atom+xml"]').first();
    const answer = await page.request.get(
      new URL((await feed.getAttribute('href')) ?? '', page.url()).href,
    );
    expect(answer.headers()['content-type']).toContain('application/atom+xml');
    expect(await answer.text()).toContain('Bahrain');
  });

  test('takes the whole record as one database', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    const started = page.waitForEvent('download');
    await page
      .getByRole('main')
      .getByRole('link', { name: /sqlite/i })
      .first()
      .click();
    expect((await started).suggestedFilename()).toMatch(/^signatory.*\.sqlite$/);
  });
});
