import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';

/** Holds the code of the search back: `asked` is when the page asks for it. */
async function holdSearch(page: Page) {
  const { promise: asked, resolve: tell } = Promise.withResolvers<void>();
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  await page.route(/\/Palette[^/]*\.js$/, async (route) => {
    tell();
    await held;
    await route.continue();
  });
  return { asked, letGo };
}

inBrowser('Who searches the register', ({ open }) => {
  test('finds accords, leaders and words from any page, by keyboard alone', async () => {
    const { page, complaints } = await open('/about');
    await hydrated(page);
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('combobox', { name: 'Names and words' });
    await field.waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('tokaev');
    const leaders = page.getByRole('group', { name: 'Leaders' });
    await leaders.getByRole('option', { name: /Tokayev/ }).waitFor();
    expect(await page.getByRole('group', { name: 'Quotes' }).getByRole('option').count()).toBe(4);
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ results$/);

    await page.keyboard.press('ArrowDown');
    const active = page.getByRole('option', { selected: true });
    expect(await active.innerText()).toContain('Kassym-Jomart Tokayev');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await active.getAttribute('id'));
    await page.keyboard.press('End');
    expect(await active.innerText()).toBe('All results on one page');
    await page.keyboard.press('ArrowDown');
    expect(await active.innerText()).toContain('Kassym-Jomart Tokayev');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kassym-Jomart Tokayev' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('loses no key that was typed before the search was there', async () => {
    const { page, complaints } = await open('/about');
    await hydrated(page);
    const { asked, letGo } = await holdSearch(page);
    await page.keyboard.press('/');
    await asked;
    await page.keyboard.type('bahx');
    await page.keyboard.press('Backspace');
    expect(await page.getByRole('dialog').count()).toBe(0);
    letGo();
    const field = page.getByRole('combobox', { name: 'Names and words' });
    await field.waitFor();
    await page.keyboard.type('rain');
    expect(await field.inputValue()).toBe('bahrain');
    const bahrain = page.getByRole('option', { name: /^Bahrain/ });
    await bahrain.first().waitFor();

    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    await field.waitFor();
    expect(await field.inputValue()).toBe('');
    expect(complaints).toEqual([]);
  });

  test('gives up a search that was not there yet by Escape', async () => {
    const { page } = await open('/about');
    await hydrated(page);
    const { asked, letGo } = await holdSearch(page);
    await page.keyboard.press('/');
    await asked;
    await page.keyboard.press('Escape');
    const came = page.waitForResponse(/\/Palette[^/]*\.js$/);
    letGo();
    await (await came).finished();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await page.getByRole('combobox').count()).toBe(0);
  });

  test('closes the search by Escape and is where they were', async () => {
    const { page } = await open('/about');
    await hydrated(page);
    const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
    await button.focus();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('sees the answer to what was typed last, whatever came in late', async () => {
    const { page } = await open('/about');
    await hydrated(page);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/graphql.*kazakh/i, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    const late = page.waitForRequest(/graphql.*kazakh/i);
    await page.getByRole('combobox').fill('kazakh*');
    await late;
    await page.getByRole('combobox').fill('bahrain');
    await page
      .getByRole('option', { name: /^Bahrain/ })
      .first()
      .waitFor();
    const said = await page.getByRole('status').innerText();
    const answered = page.waitForResponse(/graphql.*kazakh/i);
    letGo();
    await answered;
    expect(await page.getByRole('status').innerText()).toBe(said);
    expect(await page.getByRole('option', { name: /^Kazakhstan/ }).count()).toBe(0);
  });

  test('sees a message when nothing is found, when words are too many, and when there is no answer', async () => {
    const { page } = await open('/about');
    await hydrated(page);
    await page.keyboard.press('/');
    const status = page.getByRole('dialog').getByRole('status');
    await page.getByRole('combobox').fill('xylophone');
    await status.getByText('No results for these words.').waitFor();
    await page.getByRole('combobox').fill('a b c d e f g h i j k l m n o p q r');
    await status.getByText('A search takes 16 words at most.').waitFor();
    await page.context().setOffline(true);
    await page.getByRole('combobox').fill('bahrain');
    await status.getByText('The register does not answer just now').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByRole('option', { name: /^Bahrain/ })
      .first()
      .waitFor();
  });

  test('finds the same without scripts, on a page of its own', async () => {
    const { page } = await open('/about', { javaScriptEnabled: false });
    await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
    await page.getByLabel('Names and words').fill('"Abraham Accords"');
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search?words=%22Abraham+Accords%22');
    const accords = page.getByRole('region', { name: 'Accords' });
    expect(await accords.getByRole('link', { name: /^Abraham Accords Group/ }).count()).toBe(1);
    await page.getByRole('region', { name: 'Quotes' }).getByRole('link', { name: /^All/ }).click();
    await page.waitForURL('**/statements?words=*');
  });

  test('reads words in the quotation marks of their own language', async () => {
    const { page } = await open('/search?words=سلام', { javaScriptEnabled: false });
    await page.getByText('«أقف اليوم أمد يد سلام، وأستقبل يد سلام.»').waitFor();
    await page.goto(new URL('/search?words=momentum', page.url()).href);
    await page.getByText(/^“What the president has done is signal that the momentum/).waitFor();
  });

  test('goes on from a page that is not on record', async () => {
    const { page } = await open('/leaders/none', { javaScriptEnabled: false });
    await page.getByLabel('Names and words').fill('bahrain');
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
    await page.getByRole('region', { name: 'Countries' }).getByText('Bahrain').first().waitFor();
  });
});
