import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

inBrowser('A comparison', ({ open }) => {
  test('of one accord on two days shows who moved, from where to where, and by which act', async () => {
    const { page } = await open('/compare?a=abraham-accords&aOn=2025-11-05&bOn=2025-11-10');
    const moved = page.getByRole('table', { name: /^Another standing: \d+$/ });
    const head = page.getByRole('rowheader', { name: 'Kazakhstan', exact: true });
    const cells = moved.getByRole('row').filter({ has: head }).getByRole('cell');
    expect(await cells.nth(1).innerText()).toBe('Announced');
    expect(await cells.nth(2).innerText()).toContain('Joining announced 6 November 2025');
    const stayed = page.getByRole('table', { name: /^Same standing on both days, no .*: \d+$/ });
    await stayed.getByRole('rowheader', { name: 'Bahrain', exact: true }).waitFor();
  });

  test('of two accords shows who takes part in both, and who is listed otherwise', async () => {
    const { page } = await open('/compare?a=abraham-accords&b=abraham-accords-declaration');
    const both = page.getByRole('table', { name: /^Take part in both: \d+$/ });
    await both.getByRole('rowheader', { name: 'Sudan', exact: true }).waitFor();
    const one = page.getByRole('table', { name: /^Listed, but take part in neither: \d+$/ });
    await one.getByRole('rowheader', { name: 'Kazakhstan', exact: true }).waitFor();
  });

  test.each([true, false])('is chosen by a form (scripts: %s)', async (scripts) => {
    const { page, complaints } = await open('/accords/abraham-accords', {
      javaScriptEnabled: scripts,
    });
    if (scripts) await hydrated(page);
    await page.getByRole('link', { name: 'Compare with another day or another accord' }).click();
    await page.getByLabel('Day', { exact: true }).fill('2020-09-14');
    await page.getByLabel('Second day').fill('2020-09-15');
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.waitForURL('**aOn=2020-09-14**bOn=2020-09-15');
    const moved = page.getByRole('table', { name: /^Another standing: \d+$/ });
    await moved.getByRole('rowheader', { name: 'Israel', exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('speaks Arabic', async () => {
    const { page } = await open('/ar/compare?a=abraham-accords&aOn=2025-11-05&bOn=2025-11-10');
    const moved = page.getByRole('table', { name: /^وضعها مختلف في اليومين: \d+$/ });
    await moved.getByRole('rowheader', { name: 'كازاخستان', exact: true }).waitFor();
  });

  test('says so where an accord is not on record, and where a day is none', async () => {
    const unknown = await open('/compare?a=none');
    await unknown.page.getByText('a: the register knows no “none”.').waitFor();
    const { page } = await open('/compare?a=abraham-accords&aOn=2025-02-30');
    await page.getByRole('heading', { name: 'The register cannot read this address' }).waitFor();
  });
});
