import { expect, test } from 'vitest';
import { hydrated, inBrowser } from './browser.ts';

const STATEMENTS = '/statements';

inBrowser('Who looks for words', ({ open, ask }) => {
  test.each([true, false])('finds them by speaker and form (scripts: %s)', async (scripts) => {
    const { page } = await open(STATEMENTS, { javaScriptEnabled: scripts });
    if (scripts) await hydrated(page);
    await page.getByLabel('Words').fill('peace');
    await page.getByLabel('Said by').selectOption({ label: 'Donald Trump' });
    await page.getByLabel('Form').selectOption({ label: 'Direct' });
    await page.getByRole('button', { name: 'Show statements' }).click();
    await page.getByRole('status').getByText('found').waitFor();
    await page.waitForURL('**/statements?words=peace&leader=donald-trump&form=DIRECT');

    const { statements } = await ask<{ statements: { totalCount: number } }>(
      '{ statements(filter: { words: "peace", leader: "donald-trump", form: DIRECT }) { totalCount } }',
    );
    expect(statements.totalCount).toBeGreaterThan(0);
    expect(await page.getByRole('figure').count()).toBe(Math.min(statements.totalCount, 20));
    expect(await page.getByLabel('Words').inputValue()).toBe('peace');
    expect(await page.getByLabel('Form').inputValue()).toBe('DIRECT');
  });

  test('goes to earlier statements and back again', async () => {
    const { page } = await open(STATEMENTS);
    await hydrated(page);
    const first = await page.getByRole('figure').first().innerText();
    await page.getByRole('link', { name: 'Earlier statements' }).click();
    await page.getByRole('link', { name: 'Later statements' }).waitFor();
    expect(await page.getByRole('figure').count()).toBe(20);
    expect(await page.getByRole('figure').first().innerText()).not.toBe(first);
    await page.getByRole('link', { name: 'Later statements' }).click();
    await page.getByRole('link', { name: 'Later statements' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('figure').first().innerText()).toBe(first);
  });

  test('is told which condition to loosen where nothing meets all', async () => {
    const { page } = await open(`${STATEMENTS}?words=xylophone&country=KAZ`);
    expect(await page.getByText('No statement on record meets all of these.').count()).toBe(1);
    const { statements } = await ask<{ statements: { totalCount: number } }>(
      '{ statements(filter: { country: "KAZ" }) { totalCount } }',
    );
    const drop = page.getByRole('link', { name: /^without Words: xylophone/ });
    expect(await drop.innerText()).toContain(`${statements.totalCount} statements`);
    await drop.click();
    await page.getByText(`${statements.totalCount} statements found`).waitFor();
    expect(new URL(page.url()).search).toBe('?country=KAZ');
  });

  test('finds the filters folded on a narrow screen, with their number', async () => {
    const viewport = { width: 360, height: 800 };
    const { page } = await open(`${STATEMENTS}?country=KAZ&form=DIRECT`, { viewport });
    expect(await page.getByLabel('Country concerned').isVisible()).toBe(false);
    await page.getByText('Filters, 2 set').click();
    expect(await page.getByLabel('Country concerned').inputValue()).toBe('KAZ');
    await page.getByRole('link', { name: 'Clear all' }).click();
    await page.getByText(/statements on record/).waitFor();
    expect(page.url()).toMatch(/\/statements$/);
  });

  test('is told when an address asks for what there is not', async () => {
    const { page } = await open(`${STATEMENTS}?channel=TELEPATHY`);
    await page.getByRole('heading', { name: 'The register cannot read this address' }).waitFor();
  });
});
