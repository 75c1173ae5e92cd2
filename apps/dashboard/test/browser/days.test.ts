import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

inBrowser('Readers in other time zones', ({ open }) => {
  test('see the same, also on the pages that their browsers draw', async () => {
    const readings = [];
    for (const timezoneId of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
      const { page, complaints } = await open('/', { timezoneId });
      // A clock that is years off, as some are.
      await page.clock.install({ time: new Date('2031-01-01T00:30:00Z') });
      await hydrated(page);
      await page.getByRole('link', { name: 'Abraham Accords', exact: true }).first().click();
      await page.waitForURL('**/accords/abraham-accords');
      await page.getByRole('heading', { level: 1, name: 'Abraham Accords' }).waitFor();
      const accord = await page.locator('main').innerText();
      const field = await page.getByLabel('As of').inputValue();
      expect(complaints).toEqual([]);
      readings.push({ accord, field });
    }
    expect(readings[0]).toEqual(readings[1]);
    expect(readings[0]?.field).toBe('2025-11-10');
  });

  test('open what a number counts, and close it with Escape', async () => {
    const { page } = await open('/accords/abraham-accords', { javaScriptEnabled: false });
    const meaning = page.getByText('Countries that hold this standing in the accord.');
    expect(await meaning.isVisible()).toBe(false);
    await page.locator('[popovertarget=number-standing]').first().press('Enter');
    await meaning.waitFor({ state: 'visible' });
    await page.getByText('For 10 November 2025.').and(page.locator(':visible')).waitFor();
    await page.keyboard.press('Escape');
    await meaning.waitFor({ state: 'hidden' });
  });
});
