import { expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { overhang } from '../support/browser.ts';
import { atDesk, begin, openEntry } from '../support/desk.ts';
import { inventedNow, inventedSeeds } from '../support/invented-seeds.ts';

/** An article that names no accord, in which two who are not named speak. */
const ARTICLE = `Boats on the river

“The gate is open,” a border official said.

“The boats are many,” the old official told reporters.

“We wait,” Oru Lind said.
`;

atDesk(
  'The fields of a proposal',
  ({ as }) => {
    test('Escape leaves them, an accord is asked for at once, and who spoke before is offered', async () => {
      const { page, complaints } = await as('Ann', '[EDITOR]');
      await begin(page, 'An article');
      await page.getByRole('link', { name: 'Read an article into it' }).click();
      await page.getByLabel('Text of the article').fill(ARTICLE);
      await page.getByLabel('Publisher').fill('harbour-post');
      const day = page.getByLabel('Day of publication');
      expect(await day.getAttribute('title')).toContain('2025-11-06');
      await day.fill('2031-03-04');
      await page.getByRole('button', { name: 'Read the article' }).click();
      await page.getByText('Proposal 1 of 3').waitFor();
      const { keyboard } = page;
      const has = (selector: string) =>
        page.locator(selector).evaluate((one) => one === document.activeElement);

      for (const [key, field] of [
        ['s', '#speaker'],
        ['c', '#subject'],
        ['d', '#day'],
      ] as const) {
        await keyboard.press(key);
        await keyboard.type('Oru');
        expect(await has(field)).toBe(true);
        await keyboard.press('Escape');
        expect(await has('.card')).toBe(true);
        expect(await page.locator(field).inputValue()).toBe('');
        expect(await page.locator('.choices').count()).toBe(0);
      }

      await keyboard.press('a');
      await page.getByText('Say first which accord').waitFor();
      expect(await has('#subject')).toBe(true);
      expect(await page.getByText('0 accepted').count()).toBe(1);
      await keyboard.type('River');
      await keyboard.press('Enter');
      await keyboard.press('a');
      await page.getByText('Proposal 2 of 3').waitFor();
      const same = page.getByRole('button', { name: 'The same as before: a border official' });
      await same.click();
      await page.locator('.card dd', { hasText: 'a border official' }).waitFor();
      expect(await same.count()).toBe(0);
      expect(await barriers(page)).toEqual([]);
      expect(await overhang(page, 360)).toBe(0);
      const height = await page.locator('.card').evaluate((one) => one.clientHeight);
      expect(height).toBeLessThanOrEqual((page.viewportSize()?.height ?? 0) * 0.41);
      expect(complaints).toEqual([]);
    });

    test('an article that is there already is told of before it is held once more', async () => {
      const { page } = await as('Cem', '[EDITOR]');
      await begin(page, 'The same again');
      await page.getByRole('link', { name: 'Read an article into it' }).click();
      await page.getByLabel('Text of the article').fill(ARTICLE);
      await page.getByLabel('Address').fill('https://harbour-post.example/old');
      await page.getByLabel('Publisher').fill('harbour-post');
      await page.getByLabel('Day of publication').fill('2031-03-04');
      await page.getByRole('button', { name: 'Read the article' }).click();
      await page.getByText('This text or this address is here already').waitFor();
      const links = page.locator('form [role=status] a');
      expect(await links.allTextContents()).toEqual(['An article', '2031-03-01-harbour-post-old']);
      expect(await page.getByText('Articles of this change set').count()).toBe(0);
      // Another text is asked about anew.
      await page.getByLabel('Text of the article').fill(`${ARTICLE}More.`);
      await page.getByLabel('Address').fill('');
      await page.getByRole('button', { name: 'Read the article' }).click();
      await page.getByText('Proposal 1 of 3').waitFor();
    });

    test('a new entry is begun with the keyboard in its form, and the list of what is found is closed', async () => {
      const { page } = await as('Bea', '[EDITOR]');
      await begin(page, 'A body');
      await page.getByLabel('Type').selectOption('LEADER');
      await page.getByLabel('Key').fill('lind');
      await page.getByRole('link', { name: 'oru-lind' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('link', { name: 'oru-lind' }).count()).toBe(0);
      await openEntry(page, 'BODY', 'new-body');
      await page.getByRole('button', { name: 'Make it new' }).click();
      await page.getByText('Add a field').waitFor();
      expect(await page.evaluate(() => document.activeElement?.closest('.entry') !== null)).toBe(
        true,
      );
    });
  },
  inventedSeeds,
  inventedNow,
);
