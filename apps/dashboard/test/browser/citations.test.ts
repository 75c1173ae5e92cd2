import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

const VANCE = '/statements/vance-2025-11-06-white-house';
const MAY_COPY = { permissions: ['clipboard-read', 'clipboard-write'] };
const WORDS = 'What the president has done is signal that the momentum of the Abraham Accords';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

inBrowser('Who takes words along', ({ open, ask }) => {
  test('copies what Vance said from its card, then its link, then its citation', async () => {
    const { page } = await open('/leaders/jd-vance', MAY_COPY);
    await hydrated(page);
    const card = page.getByRole('figure').filter({ hasText: WORDS });
    await card.getByText('Cite and share').click();
    await card.getByRole('button', { name: 'Copy quote' }).click();
    await card.getByRole('status').getByText('The quote is copied.').waitFor();
    const quote = await copied(page);
    expect(quote).toMatch(new RegExp(`^“${WORDS}`));
    expect(quote).toMatch(/” \(JD Vance, Vice President of the United States, 6 November 2025\)$/);

    await card.getByRole('button', { name: 'Copy link' }).click();
    await card.getByRole('status').getByText('The link is copied.').waitFor();
    expect(await copied(page)).toBe(new URL(VANCE, page.url()).href);

    await card.getByRole('button', { name: 'Copy citation' }).click();
    await card.getByRole('status').getByText('The citation is copied.').waitFor();
    expect(await copied(page)).toMatch(
      /^JD Vance: “What.*The Times of Israel.*; exact in the text with SHA-256 [0-9a-f]{64}, verified /,
    );
  });

  test('copies a paraphrase as the report that it is', async () => {
    const { statements } = await ask<{ statements: { nodes: { slug: string; text: string }[] } }>(
      '{ statements(first: 1, filter: { form: INDIRECT }) { nodes { slug text } } }',
    );
    const [statement] = statements.nodes;
    const { page } = await open(`/statements/${statement?.slug}`, MAY_COPY);
    await hydrated(page);
    await page.getByRole('button', { name: 'Copy words' }).click();
    await page.getByText('The words are copied.').waitFor();
    const report = await copied(page);
    expect(report).toMatch(/^In the words of .*: /);
    expect(report).toContain(statement?.text);
  });

  test('leaves a mark where one passage ends and the next begins', async () => {
    const { page } = await open('/statements/trump-2025-11-06-truth-social', MAY_COPY);
    await hydrated(page);
    await page.getByRole('button', { name: 'Copy quote' }).first().click();
    await page.getByText('The quote is copied.').waitFor();
    expect((await copied(page)).match(/ \[…\] /g)).toHaveLength(2);
  });

  test('sees a message where the browser lets nothing be copied', async () => {
    const { page } = await open(VANCE);
    await hydrated(page);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Copy quote' }).click();
    await page.getByRole('status').getByText('The browser allowed no copying.').waitFor();
  });

  test('finds every format in a dialog that is fetched when it is wanted', async () => {
    const { page, requests, complaints } = await open(VANCE, MAY_COPY);
    await hydrated(page);
    const scripts = () => requests.filter((path) => path.includes('CitationDialog')).length;
    expect(scripts()).toBe(0);
    const link = page.getByRole('link', { name: /^All formats/ });
    await link.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Cite this statement' });
    await dialog.getByRole('button', { name: 'Copy BibTeX' }).first().click();
    await dialog.getByText('The citation is copied.').waitFor();
    expect(await copied(page)).toMatch(/^@misc\{signatory-statement-vance.*verified \d{4}-/s);
    expect(scripts()).toBeGreaterThan(0);
    expect(new URL(page.url()).pathname).toBe(VANCE);

    const started = page.waitForEvent('download');
    await dialog.getByRole('link', { name: 'Download CSL-JSON' }).first().click();
    const download = await started;
    const [item] = JSON.parse(await textOf(await download.createReadStream()));
    const digest = /SHA-256 of the record ([0-9a-f]{12})…/.exec(item.note)?.[1];
    expect(download.suggestedFilename()).toBe(
      `signatory-vance-2025-11-06-white-house_digest=${digest}.csl.json`,
    );
    expect(item).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'The Times of Israel',
    });

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('reads the same texts on a page of their own without scripts', async () => {
    const { page } = await open(VANCE, { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Copy quote' }).count()).toBe(0);
    await page.getByRole('link', { name: /^All formats/ }).click();
    await page.getByText('Template of the English Wikipedia').first().click();
    expect(await page.getByText('{{cite news').first().isVisible()).toBe(true);
    await page.getByText('Web annotation (W3C, JSON-LD)').first().click();
    expect(await page.getByText('"TextQuoteSelector"').first().isVisible()).toBe(true);
    const file = page.getByRole('link', { name: 'Download BibTeX' }).first();
    expect(await file.getAttribute('href')).toMatch(
      /^data:application\/x-bibtex;charset=utf-8,%40misc/,
    );
  });

  test('does so in Arabic', async () => {
    const { page } = await open(`/ar${VANCE}`, MAY_COPY);
    await hydrated(page);
    await page.getByRole('button', { name: 'نسخ الاقتباس' }).click();
    await page.getByRole('status').getByText('نُسخ الاقتباس.').waitFor();
    expect(await copied(page)).toMatch(/^“What the president .*، 6 نوفمبر 2025\)$/);
    await page.getByRole('link', { name: /^كل الصيغ/ }).click();
    const dialog = page.getByRole('dialog', { name: 'إسناد هذا التصريح' });
    await dialog.getByRole('button', { name: 'نسخ BibTeX' }).first().waitFor();
  });
});

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
