import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
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

  test('opens with an answer, its variables in sight, and keeps them in the address', async () => {
    const { page } = await open('/playground');
    await page.getByText('"SIGNATORY"').first().waitFor();
    await page.getByRole('region', { name: 'Variables' }).getByText('"abraham-accords"').waitFor();
    const query = () => new URL(page.url()).searchParams.get('query');
    await expect.poll(query).toContain('query Signatories');
    await page.getByRole('button', { name: /^Tally/ }).click();
    await expect.poll(query).toContain('query Tally');
    await expect.poll(() => page.url()).toContain('variables=');
    await page.goto(page.url());
    await page.getByRole('region', { name: 'Variables' }).getByText('"abraham-accords"').waitFor();
  });

  test('runs the query of its address with its variables', async () => {
    const query = 'query Named($slug: String!) { accord(slug: $slug) { name } }';
    const variables = '{"slug":"paris-agreement"}';
    const { page } = await open(`/playground?${new URLSearchParams({ query, variables })}`);
    await page.getByText('"Paris Agreement"').waitFor();
  });

  test('copies a query for other programs, and its answer as a table', async () => {
    const query = `query Quoted($slug: String!) { accord(slug: $slug) { name } a: country(code: "KAZ") { code } }`;
    const variables = JSON.stringify({ slug: "it's" });
    const address = `/playground?${new URLSearchParams({ query, variables })}`;
    const { page } = await open(address, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByText('"KAZ"').last().waitFor();
    const copied = async (name: string) => {
      await page.getByRole('button', { name: 'Copy as' }).click();
      await page.getByRole('menuitem', { name }).click();
      await page.getByText(`Copied: ${name}`).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const answer = { data: { accord: null, a: { code: 'KAZ' } } };
    const { stdout } = await promisify(execFile)('sh', ['-c', await copied('curl')]);
    expect(JSON.parse(stdout)).toMatchObject(answer);
    const fetched: unknown = await page.evaluate(await copied('fetch'));
    expect(fetched).toMatchObject(answer);
    const got = await fetch(await copied('GET address'));
    expect(await got.json()).toMatchObject(answer);
    expect(await copied('answer as CSV')).toBe('accord,a.code\r\n,KAZ\r\n');
  });

  test('takes a paste, and leaves one without data to the browser', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page } = await open('/playground', { permissions });
    await page.getByText('"SIGNATORY"').first().waitFor();
    const fields = page.locator('textarea:not([readonly])');
    const isLeft = await fields.evaluateAll((all) =>
      all.map((field) => field.dispatchEvent(new ClipboardEvent('paste', { cancelable: true }))),
    );
    expect(new Set(isLeft)).toEqual(new Set([true]));
    await page.evaluate(() => navigator.clipboard.writeText('# pasted\n'));
    await fields.first().focus();
    await page.keyboard.press('Control+V');
    await expect.poll(() => new URL(page.url()).searchParams.get('query')).toContain('# pasted');
  });

  test('keeps a history of what was asked', async () => {
    const { page } = await open('/playground');
    await page.getByText('"SIGNATORY"').first().waitFor();
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.getByRole('region', { name: 'History' }).getByText('Signatories').waitFor();
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
