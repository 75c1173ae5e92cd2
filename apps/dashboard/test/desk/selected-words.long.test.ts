import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SIGNED } from '../../../../packages/register/test/drafting/invented.ts';
import { atDesk, begin } from '../support/desk.ts';
import { inventedNow, inventedSeeds } from '../support/invented-seeds.ts';

/** Begins a change set, and has an article of 4 March 2031 read into it. */
async function read(page: Page, article: string): Promise<void> {
  await begin(page, 'An article');
  await page.getByRole('link', { name: 'Read an article into it' }).click();
  await page.getByLabel('Text of the article').fill(article);
  await page.getByLabel('Address').fill('https://harbour-post.example/old');
  await page.getByLabel('Publisher').fill('The Harbour Post');
  await page.getByLabel('Day of publication').fill('2031-03-04');
  await page.getByRole('button', { name: 'Read the article' }).click();
  await page.getByText('Proposal 1 of').waitFor();
}

atDesk(
  'Words that are selected',
  ({ as }) => {
    test('the page says of which form they are, and nobody else decides', async () => {
      const { page } = await as('Eve', '[EDITOR]');
      await read(page, SIGNED);
      const { keyboard } = page;
      const current = () => page.locator('mark[data-current]').allTextContents();
      await keyboard.press('j');
      const form = page.locator('.card dl > div', { hasText: 'Form' }).locator('dd');
      const quoted = await form.textContent();
      await page.evaluate(() => {
        const own = [...document.querySelectorAll('.article-text > span')].find((one) =>
          one.textContent.includes('The river rises'),
        )?.firstChild;
        const at = own?.textContent?.indexOf('The river rises') ?? 0;
        if (own) document.getSelection()?.setBaseAndExtent(own, at, own, at + 27);
      });
      await keyboard.press('w');
      await page.getByText('With these words the form is another one').waitFor();
      await page.getByText('check them again').waitFor();
      expect(await form.textContent()).not.toBe(quoted);
      await page.evaluate(() => {
        const own = [...document.querySelectorAll('.article-text > span')].find((one) =>
          one.textContent.includes('The gate is open'),
        );
        const words = own?.firstChild;
        const at = words?.textContent?.indexOf('The gate') ?? 0;
        if (words) document.getSelection()?.setBaseAndExtent(words, at, words, at + 8);
      });
      await keyboard.press('w');
      expect((await current()).join('')).toBe('The gate');
      expect(await form.textContent()).toBe(quoted);
      const { page: reviewer } = await as('Rob', '[REVIEWER]');
      await reviewer.goto(page.url());
      await reviewer.getByText('Proposal 1 of 5').waitFor();
      expect(await reviewer.getByRole('button', { name: 'Accept' }).count()).toBe(0);
      await reviewer.keyboard.press('a');
      await reviewer.getByText('Only who works on this change set decides').waitFor();
    });
  },
  inventedSeeds,
  inventedNow,
);
