import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

const ACCORD = '/accords/abraham-accords';

inBrowser('The map of the first page', ({ open }) => {
  test('is changed by a choice, and the address names it', async () => {
    const { page, complaints } = await open('/');
    await hydrated(page);
    const map = page.getByRole('region', { name: 'Map' });
    await map.getByLabel('Accord', { exact: true }).selectOption({ label: 'Paris Agreement' });
    await map.getByRole('button', { name: 'Show map' }).click();
    await map.getByRole('heading', { name: 'Paris Agreement' }).waitFor();
    expect(new URL(page.url()).search).toBe('?accord=paris-agreement');
    expect(complaints).toEqual([]);
  });
});

inBrowser('The map of an accord', ({ open, ask }) => {
  test('has a link for each country with a standing, by name, standing and day, without scripts', async () => {
    const { accord } = await ask<{
      accord: { participations: { nodes: { standing: string; country: { name: string } }[] } };
    }>(
      `{
        accord(slug: "abraham-accords") {
          participations(first: 100) { nodes { standing country { name } } }
        }
      }`,
    );
    const standing = accord.participations.nodes.filter((place) => place.standing !== 'NONE');
    const { page, complaints } = await open(`${ACCORD}?map=world`, { javaScriptEnabled: false });
    const map = page.getByRole('group', {
      name: 'Map of the countries with a standing in the accord on 10 November 2025',
    });
    const names = await map.getByRole('link').evaluateAll((all) => all.map((a) => a.ariaLabel));
    expect(names.map((name) => name?.split(':')[0]).sort()).toEqual(
      standing.map(({ country }) => country.name).sort(),
    );
    expect(names).toContain('Kazakhstan: Announced, since 6 November 2025');
    expect(names).toContain('Bahrain: Signatory, since 15 September 2020');
    expect(complaints).toEqual([]);
  });

  test('loads the shapes once, which the policy of the page allows, and moves nothing', async () => {
    const { page, requests, elsewhere, complaints } = await open(ACCORD);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => /^\/assets\/world-\w+\.svg$/.test(path))).toHaveLength(1);
    const width = await page
      .getByRole('link', { name: /^Kazakhstan: Announced/ })
      .locator('use')
      .evaluate((shape: SVGUseElement) => shape.getBBox().width);
    expect(width).toBeGreaterThan(100);
    expect(await shifted(page)).toEqual([]);
    expect([...elsewhere, ...complaints]).toEqual([]);
  });

  test('leads to a country by keyboard, and can be stepped over', async () => {
    const { page } = await open(ACCORD);
    await hydrated(page);
    const skip = page.getByRole('link', { name: 'Skip the map' });
    await skip.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('World');
    await page.getByRole('link', { name: /^Bahrain: Signatory/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/countries/BHR');
  });

  test('says who is outside what it shows, and keeps in the address which part that is', async () => {
    const { page } = await open('/accords/helsinki-final-act');
    await hydrated(page);
    const map = page.getByRole('region', { name: 'Map' });
    const unitedStates = map.getByRole('link', { name: /^United States: / });
    await map.getByText('Not visible here: Canada, United States.').waitFor();
    expect(await unitedStates.count()).toBe(0);
    await map.getByRole('link', { name: 'World' }).click();
    await unitedStates.waitFor();
    expect(new URL(page.url()).search).toBe('?map=world');
    await page.getByLabel('As of').fill('2020-12-31');
    await page.getByRole('button', { name: 'Show that day' }).click();
    await page.getByText('As of 31 December 2020.').waitFor();
    expect(new URL(page.url()).search).toBe('?map=world&asOf=2020-12-31');
  });

  test('names what no map shows, and says whose boundaries it has', async () => {
    const { page } = await open('/accords/paris-agreement');
    const map = page.getByRole('region', { name: 'Map' });
    await map.getByText('Not on the map: European Union.').waitFor();
    await map.getByText(/^Boundaries are those of Natural Earth 4\.1\.0/).waitFor();
    expect(await map.locator('svg a').count()).toBeGreaterThan(190);
  });

  test('shows the day in the address', async () => {
    const { page } = await open(`${ACCORD}?asOf=2020-12-31`);
    const map = page.getByRole('region', { name: 'Map' });
    expect(await map.getByRole('link', { name: /^Kazakhstan/ }).count()).toBe(0);
    await map.getByRole('link', { name: /^Bahrain: Signatory/ }).click();
    await page.waitForURL('**/countries/BHR?asOf=2020-12-31');
  });

  test('has marks that a finger finds on a narrow screen', async () => {
    const { page } = await open(ACCORD, { viewport: { width: 360, height: 800 } });
    const mark = page
      .getByRole('link', { name: /^Bahrain: / })
      .locator('circle')
      .first();
    const box = await mark.boundingBox();
    // A browser tells a length in pixels to about a thousandth.
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(23.99);
  });

  test('reads from the right in Arabic, and has the west on the left', async () => {
    const { page } = await open(`/ar${ACCORD}`);
    const at = async (name: RegExp) =>
      (await page.getByRole('link', { name }).locator('use').boundingBox())?.x ?? 0;
    expect(await at(/^المغرب: موقِّعة/)).toBeLessThan(await at(/^كازاخستان: معلَن عنها/));
    const key = page.getByRole('list', { name: 'مفتاح الخريطة' }).getByRole('listitem');
    const [first, last] = [await key.first().boundingBox(), await key.last().boundingBox()];
    expect(first?.x ?? 0).toBeGreaterThan(last?.x ?? 0);
  });
});

/** What of the map, and of what is around it, has moved after it was painted (Layout Instability). */
async function shifted(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const moved: string[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const sources: { node: Node | null }[] = Reflect.get(entry, 'sources');
            for (const { node } of sources) {
              const section = (node instanceof Element ? node : node?.parentElement)?.closest(
                'main section',
              );
              if (section)
                moved.push(`${node?.nodeName} of “${section.querySelector('h2')?.textContent}”`);
            }
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
      }),
  );
}
