import { expect, test } from 'vitest';
import { atDesk } from '../support/desk.ts';
import { tabTo } from '../support/hands.ts';

atDesk('By the keyboard alone', ({ as }) => {
  test('an act is added to a place, mended, and submitted', async () => {
    const { page } = await as('Ann', '[EDITOR]');
    const { keyboard } = page;
    await tabTo(page, 'What it is about');
    await keyboard.type('By keys');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'By keys' }).waitFor();
    await tabTo(page, 'Key');
    await keyboard.type('pact/AAA');
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'pact/AAA' }).waitFor();
    await tabTo(page, 'Add: Act');
    await keyboard.press('Enter');
    // The keyboard is in the new act, before its first field.
    await tabTo(page, 'Kind');
    await keyboard.type('Signed');
    await tabTo(page, 'Date');
    await keyboard.type('2026-01-05');
    await tabTo(page, 'Source (slug)');
    await keyboard.type('gazette');
    await tabTo(page, 'Add a field');
    await page.getByText('Nothing is wrong with it.').waitFor();
    // A field that is added is the next one to write.
    await tabTo(page, 'Add a field');
    await keyboard.type('Note');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id))
      .toBe('field-acts.1.note');
    await keyboard.type('In the morning.');
    await page.getByText('Saved', { exact: true }).waitFor();
    await tabTo(page, '← By keys');
    await keyboard.press('Enter');
    await page.getByText('announced → signatory from 2026-01-05').waitFor();
    await tabTo(page, 'Why the record is to change');
    await keyboard.type('It has signed.');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByText('It waits for a reviewer.').waitFor();
  });
});
