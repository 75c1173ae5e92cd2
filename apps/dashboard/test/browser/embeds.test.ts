import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { hydrated, inBrowser, overhang } from '../support/browser.ts';

const EMBED = '/embed/accords/abraham-accords/countries';

/** Another site with one page, whose address is of another origin. */
async function siteWith(html: string) {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

inBrowser('An embed', ({ open }) => {
  test('is shown by a page of another site, even in a sandbox; a page is not', async () => {
    const { page } = await open('/accords/abraham-accords');
    await hydrated(page);
    const { origin } = new URL(page.url());
    const table = page.getByRole('region', { name: 'Countries' });
    await table.getByText('Embed', { exact: true }).click();
    const code = (await table.locator('pre code').innerText()).trim();
    expect(code).toContain(`src="${origin}${EMBED}"`);
    const site = await siteWith(
      `<!DOCTYPE html><title>Elsewhere</title>${code}
       <iframe sandbox src="${origin}/embed/accords/abraham-accords/map" title="sandboxed"></iframe>
       <iframe src="${origin}/accords/abraham-accords" title="page"></iframe>`,
    );
    try {
      await page.goto(site.address);
      const framed = page.frameLocator('iframe >> nth=0');
      await framed.getByRole('link', { name: 'Bahrain' }).waitFor();
      expect(await framed.getByRole('row').count()).toBeGreaterThan(10);
      const map = page.frameLocator('iframe >> nth=1');
      await map.getByRole('img', { name: /^Map of the countries/ }).waitFor();
      const sea = await map.locator('svg[role=img] path').count();
      expect(sea).toBeGreaterThan(50);
      const whole = page.frameLocator('iframe >> nth=2');
      expect(await whole.getByRole('heading', { name: 'Abraham Accords' }).count()).toBe(0);
    } finally {
      site.close();
    }
  });

  test('is one request, fits a narrow frame, and follows the theme of the reader', async () => {
    for (const path of [
      EMBED,
      '/ar/embed/accords/paris-agreement/map',
      '/embed/accords/abraham-accords/picture',
      '/ru/embed/statements/trump-2025-11-06-truth-social',
    ]) {
      const { page, requests, elsewhere, complaints } = await open(path, { colorScheme: 'dark' });
      expect(await overhang(page, 320)).toBe(0);
      const background = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      expect(background).toBe('rgb(21, 21, 19)');
      await page.emulateMedia({ colorScheme: 'light' });
      expect(
        await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      ).toBe('rgb(251, 250, 246)');
      expect([requests, elsewhere, complaints]).toEqual([[path], [], []]);
    }
  });

  test('is an image, too: the map as the browser draws it', async () => {
    const { page } = await open('/accords/abraham-accords');
    await hydrated(page);
    for (const [name, file] of [
      ['Map', 'abraham-accords-map.png'],
      ['Countries', 'abraham-accords-countries.png'],
    ] as const) {
      const download = page.waitForEvent('download');
      await page
        .getByRole('region', { name, exact: true })
        .getByRole('button', { name: /^Download image/ })
        .click();
      expect((await download).suggestedFilename()).toContain(file);
    }
  });
});
