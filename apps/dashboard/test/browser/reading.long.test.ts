import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, inBrowser, overhang } from '../support/browser.ts';

const ACCORD = '/accords/abraham-accords';

/** The row of a country in the table of an accord. */
function rowOf(page: Page, country: string) {
  const head = page.getByRole('rowheader', { name: country, exact: true });
  return page.getByRole('row').filter({ has: head });
}

inBrowser('A reader', ({ open, ask }) => {
  test('sees at the top that Kazakhstan is announced and has not signed', async () => {
    const { page } = await open(ACCORD);
    const lead =
      'Kazakhstan: announced 6 November 2025; not signed, as far as we know, 4 days later.';
    expect(await page.getByRole('main').innerText()).toContain(lead);
    expect(await rowOf(page, 'Kazakhstan').getByRole('cell').first().innerText()).toBe('Announced');
  });

  test('finds the table a table on a narrow screen too', async () => {
    const { page } = await open(ACCORD, { viewport: { width: 360, height: 800 } });
    const table = page.getByRole('table', { name: /listed as of/ });
    expect(await table.getByRole('rowheader', { name: 'Bahrain', exact: true }).count()).toBe(1);
    expect(await rowOf(page, 'Bahrain').getByRole('cell').count()).toBe(4);
  });

  test('has a scrollbar that says how long the page is, before anything is scrolled to', async () => {
    const { page } = await open(ACCORD, { viewport: { width: 360, height: 800 } });
    const length = () => page.evaluate(() => document.documentElement.scrollHeight);
    const said = await length();
    await page.keyboard.press('End');
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const found = await length();
    expect(Math.abs(said - found) / found).toBeLessThan(0.1);
  });

  test.each(['/kk', '/ru'])('finds the table within the window (%s)', async (prefix) => {
    for (const path of [ACCORD, '/countries/KAZ']) {
      const { page } = await open(`${prefix}${path}`);
      for (const width of [320, 768, 1024, 1100, 1280])
        expect([path, width, await overhang(page, width)]).toEqual([path, width, 0]);
    }
  });

  test('opens the definition of a standing and closes it, without scripts', async () => {
    const { page } = await open(ACCORD, { javaScriptEnabled: false });
    const definition = page.getByText('Someone who speaks for it, or for another country');
    expect(await definition.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Announced' }).click();
    expect(await definition.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await definition.isVisible()).toBe(false);
  });

  test.each([true, false])('chooses another day and goes back (scripts: %s)', async (scripts) => {
    const { page } = await open(ACCORD, { javaScriptEnabled: scripts });
    if (scripts) await hydrated(page);
    await page.getByLabel('As of').fill('2020-09-14');
    await page.getByRole('button', { name: 'Show that day' }).click();
    await page.getByText('As of 14 September 2020.').waitFor();
    expect(new URL(page.url()).search).toBe('?asOf=2020-09-14');
    expect(await rowOf(page, 'Kazakhstan').count()).toBe(0);
    expect(await page.getByLabel('As of').inputValue()).toBe('2020-09-14');

    await page.getByRole('link', { name: 'Back to today' }).click();
    await rowOf(page, 'Kazakhstan').waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('goes from a leader to the words, in one document, with the focus on the heading', async () => {
    const { page, requests, complaints } = await open('/leaders/jd-vance');
    await hydrated(page);
    await page.getByRole('link', { name: /^All wordings.*said: What the president/ }).click();
    await page.waitForURL(/\/statements\//);
    await page.locator('h1:focus').waitFor();
    expect(await page.title()).toBe('JD Vance, 6 November 2025 · Signatory');
    const words = await page.getByRole('main').innerText();
    expect(words).toContain('Vice President of the United States');
    expect(requests.filter((path) => path.startsWith('/statements'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('asks once for the page that the server rendered, when going back to it', async () => {
    const { page, requests } = await open(ACCORD);
    const queries = () => requests.filter((path) => path === '/graphql').length;
    await hydrated(page);
    await page.getByRole('link', { name: 'Kazakhstan' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Kazakhstan' }).waitFor();
    expect(queries()).toBe(1);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Abraham Accords' }).waitFor();
    // What stands around the page, the page, and its picture.
    await expect.poll(queries).toBe(4);
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Kazakhstan' }).waitFor();
    expect(queries()).toBe(4);
  });

  test('learns how far the record of an accord reaches, and what is missing from it', async () => {
    const { page } = await open(ACCORD);
    await hydrated(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: 'What we cover, and what is missing' })
      .click();
    await page
      .getByRole('heading', { level: 1, name: 'What we cover, and what is missing' })
      .waitFor();
    const cells = rowOf(page, 'Abraham Accords Group of agreements').getByRole('cell');
    expect(await cells.first().innerText()).toBe('21 August 2026');
    await cells.last().locator('summary').click();
    expect(await cells.last().innerText()).toContain('Whether Kazakhstan has signed');
    expect(new URL(page.url()).hash).toBe('#abraham-accords');
  });

  test.each(['Method and definitions', 'What we cover, and what is missing'])(
    'finds “%s” at the foot of a page',
    async (name) => {
      const { page } = await open('/statements/trump-2025-11-06-truth-social');
      await page.getByRole('contentinfo').getByRole('link', { name }).click();
      await page
        .getByText('What this register promises')
        .or(page.getByText('looked for'))
        .first()
        .waitFor();
    },
  );

  test('sees direct words in a quotation, a paraphrase in none', async () => {
    const slug = 'trump-2025-11-06-truth-social';
    const { statement } = await ask<{ statement: { wordings: { form: string }[] } }>(
      `{ statement(slug: "${slug}") { wordings { form } } }`,
    );
    const direct = statement.wordings.filter(({ form }) => form === 'DIRECT').length;
    const { page } = await open(`/statements/${slug}`);
    expect(await page.getByRole('blockquote').count()).toBe(direct);
    expect(await page.getByText(/^(Paraphrase, not|Partly quoted)/).count()).toBe(
      statement.wordings.length - direct,
    );
    const words = await page.getByRole('blockquote').first().innerText();
    expect(words.match(/\[…\]/g)).toHaveLength(2);
    expect(words).toContain('BLESSED ARE THE PEACEMAKERS!');
  });

  test('sees plainly that a leader is mentioned and not quoted', async () => {
    const { leaders } = await ask<{
      leaders: { nodes: { slug: string; statements: { totalCount: number } }[] };
    }>('{ leaders(first: 100) { nodes { slug statements { totalCount } } } }');
    const silent = leaders.nodes.find(({ statements }) => statements.totalCount === 0);
    const { page } = await open(`/leaders/${silent?.slug}`);
    expect(await page.getByText(/Mentioned, not quoted/).isVisible()).toBe(true);
    expect(await page.getByRole('blockquote').count()).toBe(0);
  });

  test.each(['/nowhere', '/accords/none', '/countries/XXX', '/leaders/none'])(
    'sees that %s is not on record, and finds a way on',
    async (path) => {
      const { page, complaints } = await open(path);
      await hydrated(page);
      await page.getByRole('heading', { name: 'Not on record' }).waitFor();
      // The browser itself notes the status of the document.
      expect(complaints).toEqual([expect.stringContaining('404 (Not Found)')]);
      await page.getByRole('link', { name: 'the accords on record' }).click();
      await page.getByRole('heading', { level: 2, name: 'Accords' }).waitFor();
    },
  );

  test('sees how a date is written, where the address holds none', async () => {
    const { page } = await open(`${ACCORD}?asOf=2025-02-30`);
    await page.getByRole('heading', { name: 'The register cannot read this address' }).waitFor();
    await page.getByText(/asOf.*A date is written/).waitFor();
    await page.getByRole('link', { name: 'Open this page without it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Abraham Accords' }).waitFor();
  });
});
