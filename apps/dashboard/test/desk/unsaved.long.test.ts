import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { atDesk, begin, openEntry } from '../support/desk.ts';

/** The questions of a page, which are answered as is said. */
function questions(page: Page, answer: 'accept' | 'dismiss') {
  const asked: string[] = [];
  page.removeAllListeners('dialog');
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog[answer]();
  });
  return asked;
}

const LEAVE = 'What you typed is not saved. Leave the page, and lose it?';

atDesk('What is typed and not saved', ({ as }) => {
  test('is asked about on every way out, and saved when the network is there again', async () => {
    const { page } = await as('Ann', '[EDITOR]');
    await begin(page, 'Without a network');
    await openEntry(page, 'Body', 'the-gazette');
    await page.context().setOffline(true);
    await page.getByLabel('Text').fill('The First');
    await page.getByText('Not saved: no connection').waitFor();
    const asked = questions(page, 'dismiss');
    const queue = page.getByRole('link', { name: 'Queue', exact: true });
    await queue.click();
    await expect.poll(() => asked.length).toBe(1);
    await page.evaluate(() => history.back());
    await expect.poll(() => asked.length).toBe(2);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect.poll(() => asked).toEqual([LEAVE, LEAVE, LEAVE]);
    expect(await page.getByLabel('Text').inputValue()).toBe('The First');
    await page.context().setOffline(false);
    await page.getByText('Saved', { exact: true }).waitFor();
    // What is on its way is saved first: nothing is asked.
    await page.getByLabel('Text').fill('The Second');
    await queue.click();
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
    expect(asked).toHaveLength(3);
    await page.goBack();
    await expect.poll(() => page.getByLabel('Text').inputValue()).toBe('The Second');
  });

  test('stays where it is when somebody is signed out, and the page says so, in view', async () => {
    const { page } = await as('Ben', '[EDITOR]');
    await begin(page, 'Signed out');
    await openEntry(page, 'Accord', 'pact');
    await page.setViewportSize({ width: 800, height: 300 });
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    const last = page.locator('.entry input').last();
    await last.fill('something else');
    const told = page.getByText(
      'Not saved: You are signed out. Sign in in another window, then press Try again.',
    );
    await told.waitFor();
    const box = await told.boundingBox();
    expect(box && box.y >= 0 && box.y < 300).toBe(true);
    await page.getByText('Signed out', { exact: true }).waitFor();
    await page.context().addCookies(cookies);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByText('Signed in as Ben').waitFor();
  });

  test('is a text that is not JSON yet, and a draft that is dropped can be put back', async () => {
    const { page } = await as('Cem', '[EDITOR]');
    await begin(page, 'Dropped');
    await openEntry(page, 'Body', 'the-gazette');
    await page.getByLabel('Text').fill('The First');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByText('As JSON').click();
    const json = page.getByLabel('As JSON');
    const before = await json.inputValue();
    await json.fill(`${before}x`);
    await page.getByText('Not saved: the text at “As JSON” is not JSON yet.').waitFor();
    expect(await page.getByText('Saved', { exact: true }).count()).toBe(0);
    await json.fill(before);
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Drop this draft' }).click();
    await page.getByText('The draft of Body the-gazette is dropped.').waitFor();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await page.getByRole('link', { name: 'Body the-gazette' }).click();
    await expect.poll(() => page.getByLabel('Text').inputValue()).toBe('The First');
  });

  test('is a reason that is not sent: it stays while the page asks the desk again, and who leaves is asked', async () => {
    const { page } = await as('Dan', '[EDITOR]');
    await begin(page, 'With a reason');
    await openEntry(page, 'Body', 'the-gazette');
    await page.getByLabel('Text').fill('The Third');
    await page.getByText('Nothing is wrong with it.').waitFor();
    await page.getByRole('link', { name: '← With a reason' }).click();
    const why = page.getByLabel('Why the record is to change');
    await why.fill('It is called so.');
    await page.getByText('Compared with edition').waitFor();
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByText('Compared with edition').waitFor();
    expect(await why.inputValue()).toBe('It is called so.');
    const asked = questions(page, 'dismiss');
    await page.getByRole('link', { name: 'Queue', exact: true }).click();
    await expect.poll(() => asked).toEqual([LEAVE]);
    // The browser asks in words of its own.
    await page.evaluate(() => setTimeout(() => location.reload()));
    await expect.poll(() => asked.length).toBe(2);
    expect(await why.inputValue()).toBe('It is called so.');
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('It waits for a reviewer.').waitFor();
    // The form is gone: the keyboard is at the heading, and not nowhere.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.getByRole('link', { name: 'Queue', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
    expect(asked).toHaveLength(2);
  });

  test('is sent by a button that has the keyboard again where it is refused', async () => {
    const { page } = await as('Eve', '[EDITOR]');
    await begin(page, 'Refused');
    await page.getByRole('link', { name: 'Read an article into it' }).click();
    await page.getByLabel('Text of the article').fill('“Yes,” said Ana Moor.');
    await page.getByLabel('Address').fill('https://gazette.example/yes');
    await page.getByLabel('Publisher').fill('The Gazette');
    await page.getByLabel('Day of publication').fill('2999-01-01');
    await page.getByRole('button', { name: 'Read the article' }).focus();
    await page.keyboard.press('Enter');
    const fault = page.locator('.faults li', { hasText: 'is after today' });
    expect(await fault.locator('b').textContent()).toBe('Day of publication');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Read the article');
  });
});
