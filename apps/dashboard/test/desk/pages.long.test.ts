import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { overhang } from '../support/browser.ts';
import { atDesk, begin, openEntry } from '../support/desk.ts';

atDesk('The pages of the desk', ({ as, open, get }) => {
  /** Looks at a page at each width, in the light and in the dark. */
  const look = async (page: Page) => {
    expect(await overhang(page, 360)).toBe(0);
    expect(await barriers(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  test('fit narrow windows and have no barrier that axe finds', async () => {
    const out = await open('/desk');
    await out.page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
    await look(out.page);
    const link = await open('/desk/sign-in#secret');
    await link.page.getByRole('button', { name: 'Sign in' }).waitFor();
    await look(link.page);

    const { page, complaints, elsewhere } = await as('Ann', '[EDITOR, REVIEWER, ADMIN]');
    await begin(page, 'A place that signs');
    await openEntry(page, 'Place in an accord', 'pact/AAA');
    await page.getByRole('button', { name: 'Add: Act' }).click();
    await page.getByText(/^\d faults$/).waitFor();
    await look(page);
    await page.getByRole('link', { name: 'A place that signs' }).click();
    await page.getByText(/things are wrong:$/).waitFor();
    await look(page);
    // Each fault has a link to it as well.
    await page.getByRole('link', { name: 'Place in an accord pact/AAA' }).first().click();
    const act = page.getByRole('group', { name: 'Act 2', exact: true });
    await act.getByLabel('Kind').selectOption('SIGNED');
    await act.getByLabel('Date', { exact: true }).fill('2026-01-05');
    await act.getByLabel('Source (slug)').fill('gazette');
    await page.getByText('Nothing is wrong with it.').waitFor();
    await page.getByRole('link', { name: 'A place that signs' }).click();
    await page.getByText('announced → signatory from 2026-01-05').waitFor();
    await look(page);
    for (const name of ['Queue', 'People']) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await page.getByText('Ann').first().waitFor();
      await look(page);
    }
    await page.getByRole('link', { name: 'Audit trail' }).click();
    await page.getByRole('heading', { level: 1, name: 'Audit trail' }).waitFor();
    await page.getByText('made a link for Ann').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save it as a file' }).click();
    const lines = readFileSync(await (await saved).path(), 'utf8')
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).number)).toEqual(lines.map((_, at) => at + 1));
    expect(lines.join()).toContain('"what":"SAVE"');
    await look(page);
    await page.goto(new URL('/desk/edit?page=/', page.url()).href);
    await page.getByRole('heading', { level: 1, name: 'Edit the record' }).waitFor();
    await look(page);
    expect({ complaints, elsewhere }).toEqual({ complaints: [], elsewhere: [] });
  });

  test('keep what two windows type apart, until it is said which stays', async () => {
    const { page } = await as('Cem', '[EDITOR]');
    await begin(page, 'Two windows');
    await openEntry(page, 'Body', 'the-gazette');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.getByLabel('Text').fill('The First');
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByText('Nothing is wrong with it.').waitFor();
    await other.getByLabel('Text').fill('The Second');
    await other.getByText('The change set was changed in another window').waitFor();
    await other.getByRole('button', { name: 'Load what is there now' }).click();
    await expect.poll(() => other.getByLabel('Text').inputValue()).toBe('The First');
    await other.getByLabel('Text').fill('The Third');
    await other.getByText('Nothing is wrong with it.').waitFor();
    await page.getByLabel('Text').fill('The Fourth');
    await page.getByRole('button', { name: 'Save mine over it' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    await other.reload();
    await expect.poll(() => other.getByLabel('Text').inputValue()).toBe('The Fourth');
  });

  test('end with the session, whose page is kept by nobody', async () => {
    const { page } = await as('Dan', '[EDITOR]');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
    for (const path of ['/desk', '/desk/people', '/desk/assets/none.js']) {
      const { headers, status } = await get(path);
      expect([path, status, headers.get('cache-control')]).toEqual([
        path,
        path.endsWith('.js') ? 404 : 200,
        'no-store',
      ]);
    }
  });
});
