import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';

/** What the page says of its subject to programs. */
async function structuredData(page: Page): Promise<Record<string, unknown>> {
  const [text = ''] = await page.locator('script[type="application/ld+json"]').allTextContents();
  return JSON.parse(text);
}

inBrowser('The page of one entry', ({ open }) => {
  test('of a leader has offices with their times, names in every script, and a feed', async () => {
    const { page } = await open('/leaders/kassym-jomart-tokayev');
    const offices = page.getByRole('region', { name: 'Offices' }).getByRole('listitem');
    const president = offices.filter({ hasText: 'President of Kazakhstan' }).first();
    expect(await president.innerText()).toContain('from 20 March 2019, in office on');
    const names = page.getByRole('region', { name: 'About the entry' });
    expect(await names.getByText('Қасым-Жомарт Тоқаев').getAttribute('lang')).toBe('kk');

    const feed = names.getByRole('link', { name: '/feeds/leaders/kassym-jomart-tokayev.atom' });
    const address = await feed.evaluate((link) =>
      link instanceof HTMLAnchorElement ? link.href : '',
    );
    expect((await page.request.get(address)).headers()['content-type']).toContain('atom');
    expect(await page.locator('link[type="application/atom+xml"]').getAttribute('href')).toContain(
      '/feeds/leaders/kassym-jomart-tokayev.atom',
    );

    const data = await structuredData(page);
    expect(data).toMatchObject({
      '@type': 'Person',
      name: 'Kassym-Jomart Tokayev',
      sameAs: 'https://www.wikidata.org/entity/Q200881',
    });
    expect(data.alternateName).toContain('Қасым-Жомарт Тоқаев');
  });

  test.each([
    ['/countries/KAZ', 'Country'],
    ['/countries/XKX', 'Place'],
    ['/bodies/government-of-kazakhstan', 'GovernmentOrganization'],
    ['/sources/2025-11-06-times-of-israel-kazakhstan', 'NewsArticle'],
    ['/about/data', 'Dataset'],
  ])('%s is told to programs as a %s', async (path, type) => {
    const { page } = await open(path);
    expect(await structuredData(page)).toMatchObject({ '@type': type });
  });

  test('in Arabic keeps what the record says in English marked as English', async () => {
    const mnuchin = (await open('/ar/leaders/steven-mnuchin')).page;
    const title = mnuchin
      .getByRole('region', { name: 'المناصب' })
      .getByText('Secretary of the Treasury of the United States');
    expect(await title.first().getAttribute('lang')).toBe('en');
    const { page } = await open('/ar/leaders/kassym-jomart-tokayev');
    await page.getByRole('heading', { level: 1, name: 'قاسم جومارت توكاييف' }).waitFor();
  });

  test('of a country lists who speaks for it, and what was said about it', async () => {
    const { page } = await open('/countries/KAZ');
    const voices = page.getByRole('region', { name: 'Who speaks for it' });
    expect(await voices.getByRole('link', { name: 'Kassym-Jomart Tokayev' }).count()).toBe(1);
    const said = page.getByRole('region', { name: 'What was said about it' });
    expect(await said.getByRole('figure').count()).toBeGreaterThan(0);
  });
});
