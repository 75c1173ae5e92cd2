import { expect, test } from 'vitest';
import { SIGNED } from '../../../../packages/register/test/drafting/invented.ts';
import { atDesk, readArticle } from '../support/desk.ts';
import { inventedNow, inventedSeeds } from '../support/invented-seeds.ts';

atDesk(
  'Words that are selected',
  ({ as }) => {
    test('the page says of which form they are, and nobody else decides', async () => {
      const { page } = await as('Eve', '[EDITOR]');
      await readArticle(page, SIGNED);
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
