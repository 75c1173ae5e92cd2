import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

const ACCORD = '/accords/abraham-accords';

/** The countries of the table, from its first row on. */
function countriesIn(page: Page): Promise<string[]> {
  const table = page.getByRole('table').first();
  return table.getByRole('rowheader').allInnerTexts();
}

/** The head of the column that the table is listed by. */
function sorted(page: Page, name: string, direction: 'ascending' | 'descending') {
  const head = page.getByRole('columnheader', { name, exact: true });
  return head.and(page.locator(`[aria-sort=${direction}]`));
}

inBrowser('The table of an accord', ({ open }) => {
  describe.each([true, false])('(scripts: %s)', (scripts) => {
    test('is listed by the head of a column, and the other way round by the same', async () => {
      const { page, complaints } = await open(ACCORD, { javaScriptEnabled: scripts });
      if (scripts) await hydrated(page);
      const head = (name: string) => page.getByRole('columnheader', { name, exact: true });
      expect(await head('Standing').getAttribute('aria-sort')).toBe('descending');
      expect(await head('Country').getAttribute('aria-sort')).toBeNull();

      await head('Country').getByRole('link').click();
      await page.waitForURL('**?order=NAME#signatories');
      await sorted(page, 'Country', 'ascending').waitFor();
      const names = await countriesIn(page);
      expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));

      await head('Since').getByRole('link').click();
      await sorted(page, 'Since', 'ascending').waitFor();
      await head('Since').getByRole('link').click();
      await sorted(page, 'Since', 'descending').waitFor();
      expect(new URL(page.url()).searchParams.get('order')).toBe('NEWEST_FIRST');
      expect((await countriesIn(page)).at(0)).toBe('Kazakhstan');
      expect(complaints).toEqual([]);
    });

    test('is narrowed by standing and name, counted, kept on another day, and cleared', async () => {
      const { page } = await open(ACCORD, { javaScriptEnabled: scripts });
      if (scripts) await hydrated(page);
      await page.getByRole('combobox', { name: 'Standing' }).selectOption('Announced');
      await page.getByLabel('Name of country').fill('kaz');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await page.getByText(/^1 of \d+ listed as of 10/).waitFor();
      expect(await countriesIn(page)).toEqual(['Kazakhstan']);

      await page.getByLabel('As of').fill('2025-11-05');
      await page.getByRole('button', { name: 'Show that day' }).click();
      await page.getByText('No country meets these conditions.').waitFor();
      expect(new URL(page.url()).searchParams.get('standing')).toBe('ANNOUNCED');

      await page.getByRole('link', { name: 'Clear', exact: true }).click();
      await page.getByRole('table').first().waitFor();
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-11-05');
      expect((await countriesIn(page)).length).toBeGreaterThan(3);
    });
  });

  test('is handed out as a file with the same rows', async () => {
    const { page } = await open(`${ACCORD}?role=BROKER&asOf=2025-11-07`);
    const href = await page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href');
    const file = await (await page.request.get(new URL(href ?? '', page.url()).href)).json();
    expect(file.rows.map(({ country_name }: { country_name: string }) => country_name)).toEqual(
      await countriesIn(page),
    );
    expect(file.meta.asOf).toBe('2025-11-07');
  });

  test('goes on to the next countries in the chosen order, over all of them', async () => {
    const { page } = await open('/accords/paris-agreement?order=NAME');
    const all = await countriesIn(page);
    expect(all).toHaveLength(50);
    for (const next of ['Ghana', 'North Macedonia', 'Zimbabwe']) {
      await page.getByRole('link', { name: 'More countries' }).click();
      await page.getByRole('rowheader', { name: next, exact: true }).waitFor();
      all.push(...(await countriesIn(page)));
    }
    expect(all).toEqual(all.toSorted(new Intl.Collator('en').compare));
    expect(new Set(all).size).toBe(all.length);
  });

  test('speaks Arabic, and lists by its alphabet', async () => {
    const { page } = await open(`/ar${ACCORD}?order=NAME`);
    const country = page.getByRole('columnheader', { name: 'الدولة' });
    expect(await country.getAttribute('aria-sort')).toBe('ascending');
    const names = await countriesIn(page);
    expect(names).toEqual(names.toSorted(new Intl.Collator('ar').compare));
    await page.getByLabel('اسم الدولة').fill('كازاخ');
    await page.getByRole('button', { name: 'اعرض', exact: true }).click();
    await page
      .getByRole('caption')
      .filter({ hasText: /المعروض 1 من \d+/ })
      .waitFor();
    expect(await countriesIn(page)).toEqual(['كازاخستان']);
  });

  test.each(['order=CODE', 'standing=signed', 'role=FRIEND'])(
    'refuses %s, which the contract does not know',
    async (condition) => {
      const { page } = await open(`${ACCORD}?${condition}`);
      await page.getByRole('heading', { name: 'The register cannot read this address' }).waitFor();
    },
  );
});
