import { expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { inBrowser, overhang } from '../support/browser.ts';

inBrowser('The playground', ({ open }) => {
  test('answers an example, asking nothing of any other machine', async () => {
    const { page, elsewhere, complaints } = await open('/playground');
    await page.getByRole('button', { name: /^Tally/ }).click();
    await page.getByText('"SIGNATORY"').first().waitFor();
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('opens the query of its address', async () => {
    const query = '{ register { licence } }';
    const { page } = await open(`/playground?${new URLSearchParams({ query })}`);
    await page.getByText('licence', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Execute query' }).click();
    await page.getByText('"CC-BY-4.0"').waitFor();
  });

  test('leads back to the dashboard', async () => {
    const { page } = await open('/playground');
    expect(await page.title()).toBe('Playground · Signatory');
    await page.getByRole('link', { name: 'Signatory' }).click();
    await page.getByRole('heading', { level: 2, name: 'Accords' }).waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'fits a narrow window and has no barrier that axe finds, in %s',
    async (colorScheme) => {
      const viewport = { width: 360, height: 800 };
      const { page } = await open('/playground', { colorScheme, viewport });
      await page.getByText('totalCount').waitFor();
      expect(await overhang(page, 360)).toBe(0);
      // GraphiQL's tabs hold buttons, which is for GraphiQL to mend; all else is looked at.
      const found = await barriers(page, { schemes: [colorScheme], but: ['.graphiql-tab'] });
      expect(found).toEqual([]);
    },
  );
});
