import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../../support/browser.ts';

/** The names of those who hold a standing, as the tally of an accord's page lists them. */
function holding(page: Page, standing: string, region = 'Standing'): Promise<string[]> {
  const entry = page
    .getByRole('region', { name: region, exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: standing, exact: true }) });
  return entry.first().getByRole('link').allInnerTexts();
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

// As people would go about it who know nothing of the register but its address. The day is 10 November 2025.
inBrowser('Somebody who comes to', ({ open }) => {
  test('find out who is announced and has not signed, does', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'Abraham Accords', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Abraham Accords' }).waitFor();
    const lead =
      'Kazakhstan: announced 6 November 2025; not signed, as far as we know, 4 days later.';
    await page.getByRole('listitem').filter({ hasText: lead }).waitFor();
    expect(await holding(page, 'Announced')).toEqual(['Kazakhstan']);
    expect(await holding(page, 'Signatory')).not.toContain('Kazakhstan');
    await page.getByRole('button', { name: 'Announced', exact: true }).click();
    await page
      .getByText('No undisputed signature or consent of it is on record.')
      .first()
      .waitFor();
  });

  test('find out who had signed on 1 February 2021, does', async () => {
    const { page } = await open('/accords/abraham-accords');
    await hydrated(page);
    await page.getByLabel('As of').fill('2021-02-01');
    await page.getByRole('button', { name: 'Show that day' }).click();
    await page.getByRole('status').filter({ hasText: 'As of 1 February 2021' }).waitFor();
    expect(await holding(page, 'Signatory')).toEqual([
      'Bahrain',
      'Israel',
      'Morocco',
      'Sudan',
      'United Arab Emirates',
    ]);
    const table = page.getByRole('region', { name: 'Countries' }).getByRole('table');
    expect(await table.getByRole('rowheader', { name: 'Kazakhstan' }).count()).toBe(0);
  });

  test('quote Vance with a citation, does, by keyboard alone', async () => {
    const { page } = await open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await hydrated(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Names and words' }).waitFor();
    await page.keyboard.type('"alive and well"');
    const found = page.getByRole('group', { name: 'Quotes' }).getByRole('option').first();
    await found.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'JD Vance' }).waitFor();
    await page.getByRole('button', { name: 'Copy citation' }).first().press('Enter');
    await page.getByText('The citation is copied.').waitFor();
    const citation = await copied(page);
    expect(citation).toContain('alive and well in the second administration');
    expect(citation).toContain('The Times of Israel');
    expect(citation).toMatch(/exact in the text with SHA-256 [0-9a-f]{64}/);
  });

  test('see where two outlets print the same words otherwise, does', async () => {
    const { page } = await open('/statements/vance-2025-11-06-white-house');
    await hydrated(page);
    const other = page
      .getByRole('region', { name: 'Wordings' })
      .getByRole('article')
      .filter({ hasText: 'Anadolu Agency' });
    await other.getByRole('insertion').filter({ hasText: 'actually signaled' }).waitFor();
    await other.getByRole('deletion').filter({ hasText: 'signal' }).first().waitFor();
  });

  test('take the table along as it is shown, does', async () => {
    const { page } = await open('/accords/abraham-accords?standing=SIGNATORY');
    await hydrated(page);
    const rows = await page.getByRole('table').first().getByRole('rowheader').allInnerTexts();
    expect(rows.length).toBeGreaterThan(3);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV', exact: true }).first().click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/abraham-accords.*2025-11-10.*\.csv$/);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    for (const name of rows) expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
  });

  test('hand on what they see, does: the address shows the same in another browser', async () => {
    const { page } = await open('/accords/abraham-accords');
    await hydrated(page);
    await page.getByLabel('As of').fill('2025-11-07');
    await page.getByRole('button', { name: 'Show that day' }).click();
    await page.getByRole('status').filter({ hasText: 'As of 7 November 2025' }).waitFor();
    await page.getByRole('columnheader', { name: 'Country' }).getByRole('link').click();
    await page.waitForURL('**order=NAME**');
    await page
      .getByRole('columnheader', { name: 'Country' })
      .and(page.locator('[aria-sort]'))
      .waitFor();
    const { pathname, search } = new URL(page.url());
    const there = await open(`${pathname}${search}`);
    await hydrated(there.page);
    const shown = await page.getByRole('main').innerText();
    expect(shown).toContain('As of 7 November 2025');
    expect(await there.page.getByRole('main').innerText()).toBe(shown);
  });

  test('read it in Arabic, does: the same page, the same day, from the right', async () => {
    const { page } = await open('/accords/abraham-accords?asOf=2021-02-01');
    await hydrated(page);
    await page.getByRole('link', { name: 'العربية' }).click();
    await page.getByRole('heading', { level: 1, name: 'اتفاقيات أبراهام' }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(new URL(page.url()).search).toBe('?asOf=2021-02-01');
    expect(await holding(page, 'موقِّعة', 'الوضع')).toEqual([
      'إسرائيل',
      'الإمارات العربية المتحدة',
      'البحرين',
      'السودان',
      'المغرب',
    ]);
    // Remembered where an address does not say a language.
    await page.goto(new URL('/', page.url()).href);
    expect(new URL(page.url()).pathname).toBe('/ar');
  });

  test('find Bahrain, small as it is, does on the map, and since when it stands where it does', async () => {
    const { page } = await open('/accords/abraham-accords');
    await hydrated(page);
    const mark = page
      .getByRole('region', { name: 'Map', exact: true })
      .getByRole('link', { name: 'Bahrain: Signatory, since 15 September 2020' });
    await mark.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Bahrain' }).waitFor();
  });

  test('find a country of whose name they typed the beginning, does, in the search and on its page', async () => {
    const { page } = await open('/about', { viewport: { width: 360, height: 500 } });
    await hydrated(page);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Names and words' }).waitFor();
    await page.keyboard.type('kazakh');
    await page.getByRole('option', { name: /^Kazakhstan/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/words=kazakh$/);
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Kazakhstan/ })
      .waitFor();
  });

  test('see who moved between two days, does, and by which act', async () => {
    const { page } = await open('/accords/abraham-accords');
    await hydrated(page);
    await page.getByRole('link', { name: 'Compare with another day or another accord' }).click();
    await page.getByLabel('Day', { exact: true }).fill('2025-11-05');
    await page.getByRole('button', { name: 'Compare' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Kazakhstan' });
    await row.getByText('Announced').first().waitFor();
    expect(await row.innerText()).toContain('6 November 2025');
  });

  test('see whether a leader spoke, does: mentioned is not quoted', async () => {
    const { page } = await open('/statements');
    await hydrated(page);
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('combobox', { name: 'Names and words' }).waitFor();
    await page.keyboard.type('Witkoff');
    await page.getByRole('group', { name: 'Leaders' }).getByRole('option').first().click();
    await page.getByRole('heading', { level: 1, name: 'Steve Witkoff' }).waitFor();
    const own = page.getByRole('region', { name: 'Said by this person' });
    expect(await own.getByRole('figure').count()).toBeGreaterThan(0);
    for (const card of await own.getByRole('figure').all()) {
      expect(await card.innerText()).toContain('Steve Witkoff');
    }
  });
});
