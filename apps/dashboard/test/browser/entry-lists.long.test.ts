import { describe, expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

const LISTS = [
  ['Countries', '/countries', '/countries/KAZ'],
  ['Leaders', '/leaders', '/leaders/kassym-jomart-tokayev'],
  ['Bodies', '/bodies', '/bodies/government-of-kazakhstan'],
  ['Sources', '/sources', '/sources/2025-11-06-times-of-israel-kazakhstan'],
] as const;

inBrowser('The lists of entries', ({ open }) => {
  test.each(LISTS)(
    '%s are linked from every page and from each of them',
    async (name, path, of) => {
      const { page } = await open(of);
      const links = page.getByRole('link', { name, exact: true });
      expect(
        await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
      ).toEqual([path, path]);
      await links.first().click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
  );

  describe.each([true, false])('with scripts: %s', (scripts) => {
    test('are narrowed by name in any language, and by kind', async () => {
      const { page } = await open('/countries', { javaScriptEnabled: scripts });
      if (scripts) await hydrated(page);
      await page.getByLabel('Name').fill('казах');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await page.getByText('1 country', { exact: true }).waitFor();
      const main = page.getByRole('main');
      expect(await main.getByRole('link', { name: 'Kazakhstan' }).count()).toBe(1);
      expect(new URL(page.url()).search).toBe(`?${new URLSearchParams({ name: 'казах' })}`);

      await page.getByLabel('Kind').selectOption('Observer state at the United Nations');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await page.getByText('Nothing on record meets all of these.').waitFor();
      await page.getByRole('link', { name: /^remove Name: казах/ }).click();
      await main.getByRole('link', { name: 'State of Palestine' }).waitFor();
      expect(new URL(page.url()).search).toBe('?kind=UN_OBSERVER');
    });

    test('go on by name from page to page, and back', async () => {
      const { page } = await open('/countries', { javaScriptEnabled: scripts });
      if (scripts) await hydrated(page);
      const names = () =>
        page.locator('main li a').evaluateAll((all) => all.map((link) => link.textContent ?? ''));
      const first = await names();
      expect(first).toHaveLength(100);
      await page.getByRole('link', { name: 'Next page' }).click();
      await page.getByRole('link', { name: 'Previous page' }).waitFor();
      const listed = [...first, ...(await names())];
      expect(listed).toEqual(listed.toSorted(new Intl.Collator('en').compare));
      await page.getByRole('link', { name: 'Previous page' }).click();
      await page.getByRole('link', { name: 'Afghanistan' }).waitFor();
      await expect.poll(names).toEqual(first);
    });
  });

  test('are in the alphabet of the language in which they are read', async () => {
    const { page } = await open('/kk/countries');
    const names = await page
      .locator('main li a')
      .evaluateAll((all) => all.map((link) => link.textContent ?? ''));
    expect(names).toHaveLength(100);
    expect(names).toEqual(names.toSorted(new Intl.Collator('kk').compare));
  });

  test('accords have theirs on the first page, to which a shortened address leads', async () => {
    const { page } = await open('/he/accords');
    expect(new URL(page.url()).pathname).toBe('/he');
  });

  test('refuse a kind that the contract does not know', async () => {
    const { page } = await open('/bodies?kind=CLUB');
    await page.getByRole('heading', { name: 'The register cannot read this address' }).waitFor();
  });
});
