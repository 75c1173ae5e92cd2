import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { overhang } from '../support/browser.ts';
import { atDesk, begin, openEntry } from '../support/desk.ts';

/** Has a change set reviewed by somebody on its page. */
async function approve(page: Page, title: string): Promise<void> {
  // The queue does not show by itself what others have submitted.
  await page.reload();
  await page.getByRole('link', { name: title }).click();
  await page.getByText('Compared with edition').waitFor();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByText('It is approved.', { exact: false }).waitFor();
}

/** Changes the name of a body, and submits that. */
async function submitted(page: Page, title: string, name: string): Promise<void> {
  await begin(page, title);
  await openEntry(page, 'Body', 'the-gazette');
  await page.getByLabel('Text').fill(name);
  await page.getByText('Nothing is wrong with it.').waitFor();
  await page.getByRole('link', { name: `← ${title}` }).click();
  await page.getByText('Compared with edition').waitFor();
  await page.getByLabel('Why the record is to change').fill('It has a new name.');
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await page.getByText('It waits for a reviewer.').waitFor();
}

atDesk('What others do meanwhile', ({ as, askDesk }) => {
  test('an entry that another edition changed is shown from where both began', async () => {
    const { page: ann, complaints } = await as('Ann', '[EDITOR]');
    const { page: ben } = await as('Ben', '[REVIEWER]');
    const { page: cem } = await as('Cem', '[EDITOR]');
    await begin(cem, 'A kind');
    await openEntry(cem, 'Body', 'the-gazette');
    await cem.getByLabel('Kind').first().selectOption('OTHER');
    await cem.getByText('Nothing is wrong with it.').waitFor();
    await submitted(ann, 'A name', 'The Gazette of Today');
    await approve(ben, 'A name');
    await ben.getByRole('button', { name: 'Publish' }).click();
    await ben.getByText(/^It was published as edition/).waitFor();

    await cem.reload();
    const rows = (name: string) =>
      cem.getByRole('region', { name, exact: true }).locator('tbody tr').allTextContents();
    await cem.getByText('What the other edition changed').first().waitFor();
    const [[theirs = ''], [mine = '']] = [
      await rows('What the other edition changed'),
      await rows('What the draft changes of the entry from which it was made'),
    ];
    expect(theirs).toContain('The Gazette of Today');
    expect(mine).toContain('OTHER');
    expect(mine).not.toContain('Today');
    expect(await overhang(cem, 360)).toBe(0);
    expect(await barriers(cem)).toEqual([]);
    await cem
      .getByRole('button', { name: 'Start again from the entry as it is now' })
      .first()
      .click();
    await expect.poll(() => cem.getByLabel('Text').inputValue()).toBe('The Gazette of Today');
    await cem.getByText('Nothing is wrong with it.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('a change set is called otherwise by its author, and a person by an admin, wherever they are named', async () => {
    const { page } = await as('Dan', '[EDITOR, ADMIN]');
    await begin(page, 'A title');
    await page.getByText('Change what it is about').click();
    await page.getByLabel('What it is about').fill('Another title');
    await page.getByRole('button', { name: 'Save what it is about' }).click();
    await page.getByRole('heading', { level: 1, name: 'Another title' }).waitFor();
    await page.getByRole('link', { name: 'Queue', exact: true }).click();
    await page.getByRole('link', { name: 'Another title' }).waitFor();
    await as('Eve', '[EDITOR]');
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByText('Change the name of Eve').click();
    const named = page.locator('li', { hasText: 'Change the name of Eve' });
    await named.getByLabel('Name', { exact: true }).fill('Eva');
    await named.getByRole('button', { name: 'Save the name' }).click();
    await page.getByText('Change the name of Eva').waitFor();
    // An admin sees the passkeys of others.
    await page.getByText('Passkeys of Eva').click();
    await page.getByText('Eva has no passkey.').waitFor();
    expect(await page.getByText('Passkeys of Dan').count()).toBe(0);
    expect(await overhang(page, 360)).toBe(0);
    expect(await barriers(page)).toEqual([]);
  });

  test('a publication that was broken off goes on by the same button', async () => {
    const { page: ann } = await as('Fay', '[EDITOR]');
    await submitted(ann, 'Broken off', 'The Gazette of the Morning');
    const { page } = await as('Gil', '[REVIEWER]');
    await approve(page, 'Broken off');
    // The answer never comes: the page does not know whether it is published.
    await page.route('**/desk/graphql', async (route) => {
      const isPublish = route.request().postData()?.includes('publish(') === true;
      if (!isPublish) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('no connection', { exact: false }).first().waitFor();
    await page.unroute('**/desk/graphql');
    await page.reload();
    await page.getByText(/^It was published as edition/).waitFor();
    const { changeSets } = await askDesk('{ changeSets(first: 50) { nodes { title state } } }');
    expect(Object(changeSets).nodes).toContainEqual({ title: 'Broken off', state: 'PUBLISHED' });
  });
});
