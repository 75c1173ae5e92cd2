import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SIGNED } from '../../../../packages/register/test/drafting/invented.ts';
import { barriers } from '../support/barriers.ts';
import { overhang } from '../support/browser.ts';
import { atDesk, begin, readPasted } from '../support/desk.ts';
import { inventedNow, inventedSeeds } from '../support/invented-seeds.ts';

/** Begins a change set, and gives an article of 4 March 2031, not read yet. */
async function pasted(page: Page, publisher = 'The Harbour Post'): Promise<void> {
  await begin(page, 'An article');
  await page.getByRole('link', { name: 'Read an article into it' }).click();
  await page.getByLabel('Text of the article').fill(SIGNED);
  await page.getByLabel('Publisher').fill(publisher);
  await page.getByLabel('Day of publication').fill('2031-03-04');
}

const json = async (page: Page) => {
  await page.getByText('As JSON').click();
  return JSON.parse(await page.getByLabel('As JSON').inputValue());
};

atDesk(
  'Speakers and publishers that are new',
  ({ as }) => {
    test('a new body is chosen as a speaker, with its kind and country, and somebody who is not named with one', async () => {
      const { page, complaints } = await as('Ann', '[EDITOR]');
      await pasted(page);
      await readPasted(page);
      const { keyboard } = page;
      await keyboard.press('j');
      await keyboard.press('s');
      await keyboard.type('Ministry of Rivers');
      await page.getByRole('button', { name: 'New body: Ministry of Rivers' }).click();
      const take = page.getByRole('button', { name: 'Take this speaker' });
      await take.click();
      // Without a kind it is not taken.
      expect(await page.getByLabel('Kind of body').evaluate((one) => one.matches(':invalid'))).toBe(
        true,
      );
      await page.getByLabel('Kind of body').selectOption('MINISTRY');
      await page.getByLabel('Country that the new body speaks for').selectOption('XNO');
      expect(await overhang(page, 360)).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await take.click();
      await page.locator('.card dd', { hasText: 'Ministry of Rivers for Norland' }).waitFor();
      await keyboard.press('a');
      await page.getByText('Proposal 3 of 5').waitFor();
      // Whoever is new is found at the next proposal too.
      await keyboard.press('s');
      await keyboard.type('Rivers');
      await page.getByRole('button', { name: 'Ministry of Rivers', exact: true }).waitFor();
      await page.getByLabel('Another speaker').fill('');
      await page.locator('.card').focus();
      await keyboard.press('k');
      await keyboard.press('s');
      await page.getByText('Saved', { exact: true }).waitFor();
      await page.reload();
      await page.getByText('1 accepted').waitFor();
      await page.getByRole('button', { name: 'Write 1 into the change set' }).click();
      await page.getByRole('link', { name: 'Body ministry-of-rivers' }).click();
      await page.getByText('Nothing is wrong with it.').waitFor();
      expect(await json(page)).toEqual({
        slug: 'ministry-of-rivers',
        kind: 'MINISTRY',
        names: { en: 'Ministry of Rivers' },
        country: 'XNO',
      });
      expect(complaints).toEqual([]);
    });

    test('somebody who is not named speaks for a country, and the accord that was chosen is kept', async () => {
      const { page } = await as('Bea', '[EDITOR]');
      await pasted(page);
      await readPasted(page);
      await page.keyboard.press('j');
      await page.keyboard.press('s');
      await page.keyboard.type('a border official');
      await page.getByRole('button', { name: 'Not named: a border official' }).click();
      await page.getByLabel('Country that it is spoken for').selectOption('XVM');
      await page.locator('.card dd', { hasText: 'a border official for Velmark' }).waitFor();
      const accord = page.getByLabel('Accord that the words are about');
      await accord.fill('');
      await page.getByText('Saved', { exact: true }).waitFor();
      await accord.fill('river-accord');
      await page.getByText('Saved', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Accept' }).click();
      await page.getByText('Saved', { exact: true }).waitFor();
      await page.reload();
      await expect.poll(() => accord.inputValue()).toBe('river-accord');
      await page.getByRole('button', { name: 'Write 1 into the change set' }).click();
      await page.getByRole('link', { name: /^Statement .*official/ }).click();
      expect((await json(page)).speaker).toEqual({ unnamed: 'a border official', country: 'XVM' });
    });

    test('a publisher in another script needs a name and a slug, and becomes a draft with what is accepted', async () => {
      const { page } = await as('Cem', '[EDITOR]');
      await pasted(page, 'Речная газета');
      await page.getByRole('button', { name: 'Read the article' }).click();
      await page.getByRole('button', { name: 'Read it all the same' }).click();
      await page
        .getByText('give its name in English, and a slug for it', { exact: false })
        .waitFor();
      await page.getByLabel('Name of the new publisher in English').fill('The River Gazette');
      await page.getByLabel('Slug of the new publisher').fill('river-gazette');
      expect(await barriers(page)).toEqual([]);
      await readPasted(page);
      await page.getByRole('button', { name: 'Accept' }).click();
      await page.getByRole('button', { name: 'Write 1 into the change set' }).click();
      await page.getByRole('link', { name: 'Body river-gazette' }).click();
      expect(await json(page)).toMatchObject({ names: { en: 'The River Gazette' } });
    });

    test('what is pasted and not read yet is asked about before it is left, and no browser keeps it', async () => {
      const { page } = await as('Dan', '[EDITOR]');
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.dismiss();
      });
      await pasted(page);
      await page.getByRole('link', { name: 'Queue', exact: true }).click();
      await expect.poll(() => asked).toEqual(['confirm']);
      await page.evaluate(() => location.reload());
      await expect.poll(() => asked).toEqual(['confirm', 'beforeunload']);
      expect(await page.getByLabel('Text of the article').inputValue()).toBe(SIGNED);
      const stored = () => page.evaluate(() => [sessionStorage.length, localStorage.length]);
      expect(await stored()).toEqual([0, 0]);
      await readPasted(page);
      expect(await stored()).toEqual([0, 0]);
      expect(asked).toHaveLength(2);
    });
  },
  inventedSeeds,
  inventedNow,
);
