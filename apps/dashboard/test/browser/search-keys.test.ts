import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

inBrowser('Who searches by key', ({ open }) => {
  test('is told which keys the page hears once it hears them, however slow the machine', async () => {
    const without = await open('/about', { javaScriptEnabled: false });
    const search = { name: 'Search', exact: true };
    const still = without.page.getByRole('banner').getByRole('button', search);
    expect(await still.getAttribute('aria-keyshortcuts')).toBe(null);

    const { page } = await open('/about');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
    await page.reload({ waitUntil: 'commit' });
    await hydrated(page);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
  });

  test('types a slash into a field, and turns off keys without Ctrl', async () => {
    const { page } = await open('/search');
    await hydrated(page);
    await page.getByLabel('Names and words').focus();
    await page.keyboard.type('and/or?');
    expect(await page.getByLabel('Names and words').inputValue()).toBe('and/or?');
    expect(await page.getByRole('dialog').count()).toBe(0);

    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await list.getByRole('checkbox', { name: /^Keys without Ctrl/ }).uncheck();
    await list.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Search the register' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
  });
});
