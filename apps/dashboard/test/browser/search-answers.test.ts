import { expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { hydrated, inBrowser } from '../support/browser.ts';

inBrowser('Who searches the register', ({ open }) => {
  test('finds unfinished words, and places with what they are, alike in the dialog and on the page', async () => {
    const { page } = await open('/about');
    await hydrated(page);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('abraham accords kazakhst');
    const place = 'Kazakhstan · Abraham Accords Announced';
    await page.getByRole('option', { name: place }).waitFor();
    const found = await page.getByRole('dialog').getByRole('status').innerText();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?words=abraham+accords+kazakhst');
    expect(await page.getByRole('main').getByRole('status').innerText()).toBe(found);
    await page.getByRole('link', { name: place }).click();
    await page.waitForURL('**/accords/abraham-accords/KAZ');
    await page.getByRole('heading', { level: 1, name: 'Kazakhstan' }).waitFor();
  });

  test('is offered near matches, marked as such', async () => {
    const { page } = await open('/search?words=kazahkstan', { javaScriptEnabled: false });
    const near = page.getByRole('region', { name: 'Other searches' });
    await near.getByText('Nothing matches what you typed.').waitFor();
    await near.getByRole('link', { name: /^kazakhstan \d+ results$/ }).click();
    await page.getByRole('region', { name: 'Countries' }).getByText('Kazakhstan').first().waitFor();

    const { page: other } = await open('/about');
    await hydrated(other);
    await other.keyboard.press('/');
    await other.getByRole('combobox').fill('vance kazakhstan moonlight');
    const option = other
      .getByRole('group', { name: 'Other searches' })
      .getByRole('option', { name: /^vance kazakhstan \d+ results?; without “moonlight”$/ });
    await option.click();
    await other.waitForURL('**/search?words=vance+kazakhstan');
  });

  test('finds in Arabic what sources write in Latin letters, and meets no barrier', async () => {
    const { page } = await open('/ar/about');
    await hydrated(page);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'أسماء وكلمات' }).fill('توكاييف');
    await page
      .getByRole('option', { name: /قاسم جومارت توكاييف/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ar/leaders/kassym-jomart-tokayev');
  });
});
