import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dataTables } from '../../src/address/data-files.ts';
import { hydrated, inBrowser } from '../support/browser.ts';

interface Changes {
  readonly totalCount: number;
  readonly nodes: { number: number; at: string; changeCount: number }[];
}

/** What the page of changes lists below the editions, each one a revision. */
const revisionsOn = (page: Page) => page.locator('main section:not(#editions) article');

inBrowser('Who follows the record', ({ open, ask }) => {
  test('sees the editions first, the newest on top, and nothing of the revisions among them', async () => {
    const { editions } = await ask<{ editions: { totalCount: number; nodes: { name: string }[] } }>(
      '{ editions(last: 10) { totalCount nodes { name } } }',
    );
    const names = editions.nodes.map(({ name }) => `Edition ${name}`).toReversed();
    expect(names.length).toBeGreaterThan(0);
    const { page } = await open('/changes');
    const listed = page.locator('main #editions').getByRole('article');
    expect(await listed.getByRole('link').allInnerTexts()).toEqual(names);
    const all = await page.getByRole('article').allInnerTexts();
    expect(all.slice(0, names.length).map((text) => text.split(/ (?=\d+ \w+ \d{4})/)[0])).toEqual(
      names,
    );
    expect(all.slice(names.length).filter((text) => !/Revision [\d,]+/.test(text))).toEqual([]);
  });

  test('sees the latest changes first, and goes on to earlier ones and back', async () => {
    const { changes } = await ask<{ changes: Changes }>(
      '{ changes(last: 25) { totalCount nodes { number at changeCount } } }',
    );
    const newest = changes.nodes.at(-1)?.number ?? 0;
    const { page } = await open('/changes');
    await hydrated(page);
    const first = revisionsOn(page).first();
    expect(await first.innerText()).toContain(`Revision ${newest}`);
    expect(await revisionsOn(page).count()).toBe(20);
    await page.getByRole('link', { name: 'Earlier changes' }).click();
    await page.getByText(`Revision ${newest - 20}`, { exact: true }).waitFor();
    expect(await first.innerText()).toContain(`Revision ${newest - 20}`);
    await page.getByRole('link', { name: 'Later changes' }).click();
    await page.getByText(`Revision ${newest}`, { exact: true }).waitFor();
  });

  test('reads what was entered, and follows it to its page', async () => {
    // The oldest revisions: what the first edition added. The latest may be anything.
    const { changes } = await ask<{ changes: { pageInfo: { endCursor: string } } }>(
      '{ changes(first: 1) { pageInfo { endCursor } } }',
    );
    const address = `/changes?after=${encodeURIComponent(changes.pageInfo.endCursor)}`;
    const { page } = await open(address, { javaScriptEnabled: false });
    expect(await revisionsOn(page).count()).toBe(20);
    const entry = revisionsOn(page).last();
    expect(await entry.innerText()).toMatch(/^Added .+\s+Revision 2\b/);
    expect(await entry.getByRole('insertion').first().isVisible()).toBe(false);
    await entry.getByText(/fields?$/).click();
    expect(await entry.getByRole('insertion').first().isVisible()).toBe(true);
    const name = await entry.getByRole('link').first().innerText();
    await entry.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1 }).getByText(name).waitFor();
  });

  test.each([true, false])('chooses those since a day (scripts: %s)', async (scripts) => {
    const { changes } = await ask<{ changes: Changes }>(
      '{ changes(last: 1) { totalCount nodes { number at changeCount } } }',
    );
    const day = changes.nodes[0]?.at.slice(0, 10) ?? '';
    const { page } = await open('/changes', { javaScriptEnabled: scripts });
    if (scripts) await hydrated(page);
    await page.getByLabel('Changes since').evaluate((field) => field.removeAttribute('max'));
    await page.getByLabel('Changes since').fill(day);
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(`**/changes?since=${day}`);
    await page.getByRole('status').getByText(` since `).waitFor();
    await page.getByRole('link', { name: 'All changes' }).click();
    await page.waitForURL('**/changes');
  });

  test('sees that nothing changed since a day to come, and that a day has to be one', async () => {
    const later = await open('/changes?since=2199-01-01');
    await later.page.getByText('Nothing has changed since that day.').waitFor();
    const instant = await open('/changes?since=2025-01-01T00:00:00.000Z');
    expect(await revisionsOn(instant.page).count()).toBe(20);
    const never = await open('/changes?since=2025-02-30');
    await never.page.getByRole('heading', { name: 'The register cannot read this' }).waitFor();
  });
});

inBrowser('Who takes the record away', ({ open }) => {
  test('finds every table with its parameters, as the files themselves list them', async () => {
    const { page } = await open('/about/data');
    const described = await page.request.get(new URL('/data/datapackage.json', page.url()).href);
    const { resources } = (await described.json()) as {
      resources: { name: string; parameters: { name: string }[] }[];
    };
    const expected = Object.fromEntries(
      resources.map(({ name, parameters }) => {
        const names = parameters.map((one) => one.name);
        // Of CSV alone: the links for Excel have it.
        expect(names).toContain('bom');
        return [name, names.filter((parameter) => parameter !== 'bom')];
      }),
    );
    expect(dataTables).toEqual(expected);
    for (const name of Object.keys(expected)) {
      expect(await page.getByRole('link', { name: `${name}.csv` }).count()).toBe(1);
    }
    const forExcel = await page.getByRole('link', { name: 'CSV for Excel' }).all();
    expect(await Promise.all(forExcel.map((link) => link.getAttribute('href')))).toEqual(
      Object.keys(expected).map((name) => `/data/${name}.csv?bom=true`),
    );
  });

  test('finds behind every link what it promises', async () => {
    const { page } = await open('/ar/about/data');
    const links = page.locator('main a[href^="/data/"], main a[href^="/feeds/"]');
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
    expect(addresses.length).toBe(31);
    for (const address of new Set(addresses)) {
      const { ok, type } = await page.evaluate(async (at) => {
        const response = await fetch(at, { method: 'HEAD' });
        return { ok: response.ok, type: response.headers.get('content-type') };
      }, address);
      expect([address, ok]).toEqual([address, true]);
      expect(type).not.toContain('text/html');
    }
  });
});
