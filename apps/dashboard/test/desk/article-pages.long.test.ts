import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { SIGNED } from '../../../../packages/register/test/drafting/invented.ts';
import { barriers } from '../support/barriers.ts';
import { overhang } from '../support/browser.ts';
import { atDesk, begin, readArticle } from '../support/desk.ts';
import { inventedNow, inventedSeeds } from '../support/invented-seeds.ts';

atDesk(
  'The page of an article',
  ({ as }) => {
    test('fits narrow windows, has no barrier that axe finds, and says what it knows', async () => {
      const { page, complaints } = await as('Ann', '[EDITOR]');
      await readArticle(page, SIGNED);
      // The address is that of a source on record, whose words are not in this text.
      await page.getByText('Of 1 passages on record 0 stand in this text.').waitFor();
      await page.getByText('This one is missing from it:').waitFor();
      expect(await page.locator('.unread').allTextContents()).toEqual([
        'Velmark signs the River Accord',
        'By Mira Kovac, The Harbour Post',
      ]);
      await page.getByText('All 5 proposals').click();
      await page.getByText('Other words').click();
      expect(await overhang(page, 360)).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('link', { name: '← An article' }).click();
      await page.getByRole('link', { name: 'Read an article into it' }).click();
      await page.getByText('156 words').waitFor();
      expect(await overhang(page, 360)).toBe(0);
      expect(await barriers(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('a speaker is chosen by typing, and other words by selecting or by keys', async () => {
      const { page } = await as('Eve', '[EDITOR]');
      await readArticle(page, SIGNED);
      const { keyboard } = page;
      const current = () => page.locator('mark[data-current]').allTextContents();
      await keyboard.press('j');
      await keyboard.press('s');
      await keyboard.type('Lin');
      await page.getByRole('button', { name: 'Oru Lind', exact: true }).waitFor();
      await keyboard.press('Enter');
      await page.locator('.card dd', { hasText: 'Oru Lind' }).waitFor();
      await keyboard.press('}');
      expect((await current()).join('')).toBe('“The gate is open,” President');
      await page.evaluate(() => {
        const mark = document.querySelector('mark[data-current]')?.firstChild;
        if (mark) document.getSelection()?.setBaseAndExtent(mark, 1, mark, 9);
      });
      await keyboard.press('w');
      expect((await current()).join('')).toBe('The gate');
      await keyboard.press('a');
      await page.getByText('Proposal 3 of 5').waitFor();
      await page.getByRole('button', { name: 'Write 1 into the change set' }).click();
      await page.getByText('Statement lind-2031-03-04-river-accord').first().waitFor();
    });

    test('what words are about is shown, and is as the editor says', async () => {
      const { page } = await as('Fay', '[EDITOR]');
      await readArticle(page, SIGNED);
      await page.keyboard.press('j');
      const fact = (name: string) =>
        page.locator('.card dl > div', { hasText: name }).locator('dd').textContent();
      expect([await fact('About accords'), await fact('About countries')]).toEqual([
        'River Accord (the accord of the article: none is named here; add another to put it in its place)',
        'none',
      ]);
      // The accord of the article gives way to another: words are about one at least.
      await page.getByRole('button', { name: 'Not about River Accord' }).click();
      await page.getByText('Words are about one accord at least.').waitFor();
      await page.keyboard.type('Norl');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Not about Norland' }).waitFor();
      await page.keyboard.press('a');
      const write = page.getByRole('button', { name: 'Write 1 into the change set' });
      const accord = page.getByLabel('Accord that the words are about');
      await accord.fill('sea-accord');
      await page.getByText('The record has no accord sea-accord.').waitFor();
      expect(await write.isDisabled()).toBe(true);
      await accord.fill('river-accord');
      await write.click();
      await page.getByRole('link', { name: 'Statement sarsen-2031-03-04-river-accord' }).click();
      await page.getByText('As JSON').click();
      const json = JSON.parse(await page.getByLabel('As JSON').inputValue());
      expect([json.accords, json.countries]).toEqual([['river-accord'], ['XNO']]);
    });

    test('a file is read in its own encoding, as the command line reads it, or refused with the reason', async () => {
      const { page } = await as('Gil', '[EDITOR]');
      await begin(page, 'A file');
      await page.getByRole('link', { name: 'Read an article into it' }).click();
      const give = (name: string, buffer: Buffer) =>
        page
          .getByLabel('Or choose a saved page or text')
          .setInputFiles({ name, mimeType: 'text/plain', buffer });
      const text = page.getByLabel('Text of the article');
      await give('western.txt', Buffer.from('The caf\u00e9 said \u0093yes\u0094.', 'latin1'));
      await page.getByText('western.txt was read as windows-1252.', { exact: false }).waitFor();
      expect(await text.inputValue()).toBe('The caf\u00e9 said \u201cyes\u201d.');
      await give('wide.txt', Buffer.from('\ufeff\u0414\u0430.', 'utf16le'));
      await page.getByText('wide.txt was read as utf-16le.', { exact: false }).waitFor();
      expect(await text.inputValue()).toBe('\u0414\u0430.');
      await give('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]));
      await page.getByText('picture.png is no text', { exact: false }).waitFor();
      expect(await text.inputValue()).toBe('\u0414\u0430.');
      expect(await barriers(page)).toEqual([]);
    });

    test('decisions are kept from when they are made, at another machine too, and somebody who takes over has them', async () => {
      const { page } = await as('Dan', '[EDITOR]');
      await readArticle(page, SIGNED);
      await page.getByRole('button', { name: 'Reject' }).click();
      await page.getByText('Proposal 2 of 5').waitFor();
      await page.keyboard.press('}');
      await page.keyboard.press('a');
      await page.getByText('Proposal 3 of 5').waitFor();
      await page.getByLabel('Another speaker').fill('Lin');
      await page.getByRole('button', { name: 'Oru Lind', exact: true }).click();
      await page.getByText('Saved', { exact: true }).waitFor();
      const decided = (one: Page) =>
        one
          .locator('.reader mark')
          .evaluateAll((marks: HTMLElement[]) =>
            marks.map((mark) => `${mark.dataset.is} ${mark.textContent}`),
          );
      const before = await decided(page);
      const path = new URL(page.url()).pathname;
      await page.getByRole('link', { name: '← An article' }).click();
      await page.goBack();
      const counts = '1 accepted, 3 not decided.';
      await page.getByText(counts).waitFor();
      await page.getByText('Proposal 3 of 5').waitFor();
      expect(await decided(page)).toEqual(before);
      await page.getByText('Oru Lind').first().waitFor();

      const { page: other } = await as('Eva', '[EDITOR]');
      await other.goto(new URL(path.replace(/\/article.*/, ''), page.url()).href);
      await other.getByRole('button', { name: 'Take it over' }).click();
      await other.getByText('Add an entry').waitFor();
      await other.goto(new URL(path, page.url()).href);
      await other.getByText(counts).waitFor();
      await other.keyboard.press('k');
      await other.getByText('Proposal 2 of 5').waitFor();
      await other.keyboard.press('a');
      await other.getByText('0 accepted, 4 not decided.').waitFor();
      // It is not the first one's any more.
      await page.keyboard.press('a');
      await page.getByText('Not saved: somebody else works on this change set').waitFor();
    });

    test('in an article of 3,000 words each key takes at most 50 ms', async () => {
      const { page } = await as('Cem', '[EDITOR]');
      const body = SIGNED.split('\n\n').slice(1).join('\n\n');
      await readArticle(page, Array(22).fill(body).join('\n\n'));
      const times = await page.evaluate(async () => {
        const card = document.querySelector<HTMLElement>('.card');
        const taken: number[] = [];
        for (let press = 0; press < 20; press++) {
          const begun = performance.now();
          const key = press % 2 === 0 ? 'j' : 'a';
          card?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
          // React has drawn by then.
          await new Promise((drawn) => setTimeout(drawn));
          taken.push(performance.now() - begun);
        }
        return taken.sort((a, b) => a - b);
      });
      // One in two, since the machine may do other work.
      expect(times[10]).toBeLessThan(50);
    });
  },
  inventedSeeds,
  inventedNow,
);
