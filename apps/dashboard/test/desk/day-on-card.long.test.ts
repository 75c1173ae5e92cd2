import { expect, test } from 'vitest';
import { SIGNED } from '../../../../packages/register/test/drafting/invented.ts';
import { atDesk, readArticle } from '../support/desk.ts';
import { inventedNow, inventedSeeds } from '../support/invented-seeds.ts';

atDesk(
  'The card of a proposal',
  ({ as }) => {
    test('a day is given on the card, and in a narrow window the card leaves the words in view', async () => {
      const { page, complaints } = await as('Hal', '[EDITOR]');
      await page.setViewportSize({ width: 360, height: 640 });
      await readArticle(page, SIGNED);
      for (let at = 1; at <= 5; at++) {
        await page.getByText(`Proposal ${at} of 5`).waitFor();
        const [words, card] = [
          await page.locator('mark[data-current]').first().boundingBox(),
          await page.locator('.card').boundingBox(),
        ];
        expect(words && card && words.y >= 0 && words.y + words.height <= card.y).toBe(true);
        if (at < 5) await page.keyboard.press('j');
      }
      for (let back = 0; back < 4; back++) await page.keyboard.press('k');
      await page.getByText('Proposal 1 of 5').waitFor();
      await page.keyboard.press('d');
      await page.keyboard.type('2031-03-02');
      await page.keyboard.press('Enter');
      await page.locator('.card dd', { hasText: '2031-03-02' }).waitFor();
      await page.keyboard.press('a');
      await page.getByRole('button', { name: 'Write 1 into the change set' }).click();
      await page.getByRole('link', { name: 'Place in an accord river-accord/XVM' }).click();
      await page.getByText('As JSON').click();
      const json = JSON.parse(await page.getByLabel('As JSON').inputValue());
      expect(json.acts).toMatchObject([{ kind: 'SIGNED', date: '2031-03-02' }]);
      expect(complaints).toEqual([]);
    });
  },
  inventedSeeds,
  inventedNow,
);
