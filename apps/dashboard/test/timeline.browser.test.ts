import { expect, test } from 'vitest';
import { hydrated, inBrowser } from './browser.ts';

const ACCORD = '/accords/abraham-accords';

inBrowser('The timeline of an accord', ({ open, ask }) => {
  test('has a mark for each dated act and statement, a link with a name of its own', async () => {
    const { acts, statements } = await ask<
      Record<'acts' | 'statements', { nodes: { date: string | null }[] }>
    >(
      `{
        acts(first: 100, filter: { accord: "abraham-accords" }) { nodes { date } }
        statements(first: 100, filter: { accord: "abraham-accords" }) { nodes { date } }
      }`,
    );
    const dated = [...acts.nodes, ...statements.nodes].filter(({ date }) => date !== null);
    const { page } = await open(ACCORD, { javaScriptEnabled: false });
    const marks = page.getByRole('region', { name: 'Timeline' }).locator('svg a');
    expect(await marks.count()).toBe(dated.length);
    const names = await marks.evaluateAll((all) => all.map((mark) => mark.ariaLabel));
    expect(names).toContain('Kazakhstan: Announced, 6 November 2025');
    expect(names.filter((name) => /, contested$/.test(name ?? '')).length).toBeGreaterThan(0);
  });

  test('leads from words to their page, and from an act to its line in the table', async () => {
    const { page, complaints } = await open(ACCORD);
    await hydrated(page);
    const marks = page.getByRole('region', { name: 'Timeline' });
    await marks
      .getByRole('link', { name: 'Kazakhstan: Announced, 6 November 2025' })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**#KAZ');
    expect(await page.locator('tr:target').innerText()).toContain('Kazakhstan');
    await marks.getByRole('link', { name: /^JD Vance said, 6 November 2025/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/statements/vance-*');
    expect(complaints).toEqual([]);
  });

  test('leaves out what came after the day asked for', async () => {
    const { page } = await open(`${ACCORD}?asOf=2020-12-31`);
    const marks = page.getByRole('region', { name: 'Timeline' });
    expect(await marks.getByText('Kazakhstan').count()).toBe(0);
    expect(await marks.getByText('Bahrain', { exact: true }).count()).toBe(1);
  });

  test('is stepped through by keyboard, day by day, and the focus stays', async () => {
    const { page, complaints } = await open(`${ACCORD}?asOf=2020-09-15`);
    await hydrated(page);
    const stepper = page.getByRole('slider', { name: /^Step through \d+ days/ });
    expect(await stepper.getAttribute('aria-valuetext')).toBe('15 September 2020');
    await stepper.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('asOf') !== '2020-09-15');
    const day = await stepper.getAttribute('aria-valuetext');
    await page.getByText(`As of ${day}.`).waitFor();
    expect(await stepper.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await page.getByText('As of 15 September 2020.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('shows no stepper where there are no scripts to move it', async () => {
    const { page } = await open(ACCORD, { javaScriptEnabled: false });
    expect(await page.getByRole('slider').count()).toBe(0);
  });

  test('is folded where there are many lanes, and says so where there is too much', async () => {
    const { page } = await open('/accords/artemis-accords');
    const marks = page.getByRole('region', { name: 'Timeline' });
    await marks.getByText(/^Draw \d+ lanes$/).click();
    await marks.getByText('France', { exact: true }).waitFor();
    const paris = await open('/accords/paris-agreement');
    await paris.page.getByText(/^Too much to draw: \d+ acts/).waitFor();
  });
});
