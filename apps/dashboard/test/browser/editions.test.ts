import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';
import { EDITIONS, startWithEditions } from '../support/editions.ts';

const [FIRST, SECOND] = EDITIONS;

inBrowser(
  'Who asks what was known when',
  ({ open }) => {
    test.each([true, false])(
      'goes from the changes to an edition, to what it said, and back to the present (scripts: %s)',
      async (scripts) => {
        const { page, complaints } = await open('/changes', { javaScriptEnabled: scripts });
        if (scripts) await hydrated(page);
        await page.getByRole('link', { name: `Edition ${SECOND}` }).click();
        await page.getByRole('heading', { level: 1, name: `Edition ${SECOND}` }).waitFor();
        const moved = page.getByRole('region', { name: 'Changed standings' });
        expect(await moved.getByRole('row').last().innerText()).toMatch(
          /Land AAA\s+Pact\s+Announced\s+Signatory/,
        );
        await page
          .getByRole('link', { name: `Edition ${FIRST}` })
          .first()
          .click();
        await page.getByRole('heading', { level: 1, name: `Edition ${FIRST}` }).waitFor();
        await page.getByRole('link', { name: 'The register as this edition has it' }).click();
        const banner = page.getByRole('complementary', { name: `Edition ${FIRST}` });
        await banner.waitFor();
        if (scripts) await hydrated(page);
        await page.getByRole('main').getByRole('link', { name: 'Pact' }).first().click();
        await page.getByText('A pact.', { exact: true }).waitFor();
        expect(await banner.innerText()).toContain('Changed since.');
        expect(new URL(page.url()).search).toBe(`?knownOn=${FIRST}`);
        await banner.getByRole('link', { name: 'Back to today’s record' }).click();
        await page.getByText('A pact of two.', { exact: true }).waitFor();
        expect(await banner.count()).toBe(0);
        expect(new URL(page.url()).search).toBe('');
        expect(complaints).toEqual([]);
      },
    );

    test('finds what an edition does not have in the present', async () => {
      const { page, complaints } = await open(`/countries/CCC?knownOn=${FIRST}`);
      await hydrated(page);
      await page.getByRole('heading', { level: 1, name: 'Not in this edition' }).waitFor();
      // The browser itself notes the status of the document.
      expect(complaints).toEqual([expect.stringContaining('404 (Not Found)')]);
      await page
        .getByRole('main')
        .getByRole('link', { name: /^the page as/ })
        .click();
      await page.getByRole('heading', { level: 1, name: 'Land CCC' }).waitFor();
    });

    test('is told so of an address that no page has, and keeps the edition', async () => {
      const { page, complaints } = await open(`/ar/about/foo?knownOn=${FIRST}`);
      await hydrated(page);
      expect(complaints).toEqual([expect.stringContaining('404 (Not Found)')]);
      await page.getByRole('navigation').first().getByRole('link').first().click();
      await page.waitForURL(`**/ar?knownOn=${FIRST}`);
    });
  },
  { other: () => startWithEditions() },
);
