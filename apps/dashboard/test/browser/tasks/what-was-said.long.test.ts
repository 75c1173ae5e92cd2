import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../../support/browser.ts';

const titled = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

// Each begins at the first page. The answers follow from the seeds; the day is 10 November 2025.
inBrowser('Somebody who asks what was said', ({ open, ask }) => {
  async function openQuotes(): Promise<Page> {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'Quotes', exact: true }).click();
    await titled(page, 'What was said');
    // Filters are folded where none is set.
    const filters = page.getByText('Filters', { exact: true });
    if (!(await page.getByLabel('Form', { exact: true }).isVisible())) await filters.click();
    return page;
  }

  test('finds what Netanyahu said about Kazakhstan, by filters', async () => {
    const page = await openQuotes();
    await page.getByLabel('Said by', { exact: true }).fill('Benjamin Netanyahu');
    await page.getByLabel('Country concerned').fill('Kazakhstan');
    await page.getByRole('button', { name: 'Show statements' }).click();
    await page.getByRole('status').getByText('found').waitFor();
    const { statements } = await ask<{ statements: { totalCount: number } }>(
      '{ statements(filter: { leader: "benjamin-netanyahu", country: "KAZ" }) { totalCount } }',
    );
    const cards = await page.getByRole('figure').allInnerTexts();
    expect(cards).toHaveLength(statements.totalCount);
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) expect(card).toContain('Benjamin Netanyahu');
  });

  test.each([
    ['Arabic', 'ar'],
    ['Russian', 'ru'],
  ])('finds what was said in %s', async (_, language) => {
    const page = await openQuotes();
    await page
      .getByRole('main')
      .getByRole('combobox', { name: 'Language' })
      .selectOption({ value: language });
    await page.getByRole('button', { name: 'Show statements' }).click();
    await page.getByRole('status').getByText('found').waitFor();
    // The words in the reader's language may stand beside them.
    const languages = await page
      .getByRole('main')
      .getByRole('figure')
      .evaluateAll((cards) =>
        cards.flatMap((card) => card.querySelector('blockquote')?.lang ?? []),
      );
    expect(languages.length).toBeGreaterThan(0);
    expect(new Set(languages)).toEqual(new Set([language]));
  });

  test('follows the statements of one minister in a feed reader', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'Leaders', exact: true }).click();
    await titled(page, 'Leaders');
    await page.getByLabel('Name').fill('Sa’ar');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('link', { name: 'Gideon Sa’ar', exact: true }).click();
    await titled(page, 'Gideon Sa’ar');
    const feed = page.locator('main a[type="application/atom+xml"]').first();
    const path = (await feed.getAttribute('href')) ?? '';
    const answer = await page.request.get(new URL(path, page.url()).href);
    expect(answer.headers()['content-type']).toContain('application/atom+xml');
    const text = await answer.text();
    const { leader } = await ask<{ leader: { statements: { totalCount: number } } }>(
      '{ leader(slug: "gideon-saar") { statements { totalCount } } }',
    );
    expect(text.match(/<entry>/g)?.length).toBeGreaterThanOrEqual(leader.statements.totalCount);
    expect(text).toContain('Gideon Sa’ar');
  });

  test('finds what a candidate is', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'Method and definitions' }).click();
    const standings = page.getByRole('region', { name: 'Standings' });
    await standings.getByText('Candidate', { exact: true }).waitFor();
    expect(await standings.innerText()).toMatch(
      /Candidate\s+It applied, or someone who speaks for it said that it wants to join/,
    );
  });

  test('finds what changed since June', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'Changes', exact: true }).first().click();
    await titled(page, 'What changed');
    await page.getByLabel('Changes since').fill('2025-06-01');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText(/^[\d,]+ changes since 1 June 2025$/).waitFor();
    expect(new URL(page.url()).search).toBe('?since=2025-06-01');
  });

  test('shows a quotation in a page of their own', async () => {
    const { page } = await open('/');
    await hydrated(page);
    await page.getByRole('link', { name: 'Quotes', exact: true }).click();
    await titled(page, 'What was said');
    // Words that are quoted, not reported.
    const quoted = page.getByRole('figure').filter({ has: page.getByRole('blockquote') });
    await quoted
      .first()
      .getByRole('link', { name: /^(All wordings|Permalink)/ })
      .click();
    await page.waitForURL(/\/statements\//);
    await page.getByText('Embed', { exact: true }).first().click();
    const code = await page.getByText('<iframe').first().innerText();
    const address = /src="([^"]+)"/.exec(code)?.[1] ?? '';
    expect(address).toContain('/embed/statements/');
    const words = await page.getByRole('blockquote').first().innerText();
    await page.goto(new URL(address, page.url()).href);
    expect(await page.getByRole('blockquote').first().innerText()).toBe(words);
  });
});
