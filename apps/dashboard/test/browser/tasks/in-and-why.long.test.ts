import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../../support/browser.ts';

const titled = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

// Each begins at the first page. The answers follow from the seeds; the day is 10 November 2025.
inBrowser('Somebody who asks who is in, and why', ({ open, ask }) => {
  async function openAccord(name: string): Promise<Page> {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
    await titled(page, name);
    return page;
  }

  test('finds on which day Kazakhstan was announced, and who says so', async () => {
    const page = await openAccord('Abraham Accords');
    const row = page
      .getByRole('region', { name: 'Countries' })
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'Kazakhstan' }) });
    expect(await row.innerText()).toMatch(/Announced[\s\S]*6 November 2025[\s\S]*Donald Trump/);
    await row.getByRole('link', { name: 'Kazakhstan', exact: true }).click();
    await titled(page, 'Kazakhstan');
    const acts = page.getByRole('region', { name: 'Acts and their sources', exact: true });
    expect(await acts.innerText()).toContain('The Times of Israel');
  });

  test('finds why what Sudan did is contested', async () => {
    const page = await openAccord('Abraham Accords');
    await page
      .getByRole('region', { name: 'Countries' })
      .getByRole('link', { name: 'Sudan', exact: true })
      .click();
    await titled(page, 'Sudan');
    const contested = page.getByRole('region', { name: 'Contested acts' });
    expect(await contested.innerText()).toMatch(/Ratified[\s\S]*(says otherwise|contested)/i);
  });

  test('takes the countries of the Paris Agreement as a CSV file', async () => {
    const page = await openAccord('Paris Agreement');
    const waiting = page.waitForEvent('download');
    await page
      .getByRole('region', { name: 'Countries' })
      .getByRole('link', { name: 'CSV', exact: true })
      .click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/paris-agreement.*2025-11-10.*\.csv$/);
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    const { accord } = await ask<{ accord: { participations: { totalCount: number } } }>(
      '{ accord(slug: "paris-agreement") { participations { totalCount } } }',
    );
    expect(lines).toHaveLength(accord.participations.totalCount + 1);
    expect(lines.find((line) => line.includes('KAZ'))).toContain('PARTY');
  });

  test('looks closer at a part of the timeline', async () => {
    const page = await openAccord('Abraham Accords');
    const picture = page.getByRole('region', { name: 'Said and done' });
    await picture.getByText('Period', { exact: true }).click();
    await picture.getByLabel('From', { exact: true }).fill('2020-08-01');
    await picture.getByLabel('To', { exact: true }).fill('2020-10-31');
    await picture.getByRole('button', { name: 'Show period' }).click();
    await page.waitForURL('**from=2020-08-01&to=2020-10-31#picture');
    await picture.getByText('September 2020', { exact: true }).waitFor();
  });

  test.each([
    ['Countries', 'countries', 'table'],
    ['Map', 'map', 'img'],
  ] as const)('shows the part “%s” in a page of their own', async (region, part, role) => {
    const page = await openAccord('Abraham Accords');
    const section = page.getByRole('region', { name: region, exact: true });
    await section.getByText('Embed', { exact: true }).click();
    const code = await section.getByText('<iframe').innerText();
    const address = /src="([^"]+)"/.exec(code)?.[1] ?? '';
    expect(address).toContain(`/embed/accords/abraham-accords/${part}`);
    await page.goto(new URL(address, page.url()).href);
    await page.getByRole(role).first().waitFor();
    expect(await page.locator('body').innerText()).toContain('10 November 2025');
  });
});
