import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { overhang } from '../support/browser.ts';
import { atDesk, begin, openEntry } from '../support/desk.ts';
import { withDevice } from '../support/passkey-device.ts';

/** The same page under the name to which passkeys are bound: an address of digits has none. */
const local = (path: string, page: Page) => {
  const url = new URL(path, page.url());
  url.hostname = 'localhost';
  return url.href;
};

atDesk('With a passkey', ({ open, askDesk }) => {
  const linkFor = async (name: string, roles: string) => {
    const { invite } = await askDesk(
      `mutation { invite(name: "${name}", roles: ${roles}) { link person { id } } }`,
    );
    const { link, person } = Object(invite);
    return { path: `/desk/sign-in#${String(link).split('#')[1]}`, id: String(person.id) };
  };
  const enter = async (page: Page, path: string) => {
    await page.goto(local(path, page));
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
  };

  test('somebody signs in without a link, and answers for what they publish', async () => {
    const { path, id } = await linkFor('Ann', '[EDITOR, REVIEWER]');
    const { page, complaints } = await open('/desk');
    await withDevice(page);
    await enter(page, path);
    await page.getByRole('link', { name: 'Passkeys' }).click();
    await page.getByText('You have no passkey.').waitFor();
    await page.getByLabel('Name of the passkey').fill('Telephone');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('not used yet').waitFor();
    expect(await overhang(page, 360)).toBe(0);
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'You are not signed in' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
    await page.getByText('Signed in as Ann').waitFor();

    // Somebody else has a change that waits to be published, and Ann comes in by a link.
    const { page: other } = await open('/desk');
    await enter(other, (await linkFor('Eve', '[EDITOR]')).path);
    await begin(other, 'A place that signs');
    await openEntry(other, 'Body', 'the-gazette');
    await other.getByLabel('Text').fill('The Gazette of Today');
    await other.getByText('Nothing is wrong with it.').waitFor();
    await other.getByRole('link', { name: '← A place that signs' }).click();
    await other.getByText('Compared with edition').waitFor();
    await other.getByLabel('Why the record is to change').fill('It has a new name.');
    await other.getByRole('button', { name: 'Submit for review' }).click();
    await other.getByText('It waits for a reviewer.').waitFor();
    const { renewLink } = await askDesk('mutation ($id: ID!) { renewLink(person: $id) { link } }', {
      id,
    });
    await enter(page, `/desk/sign-in#${String(Object(renewLink).link).split('#')[1]}`);
    await page.getByRole('link', { name: 'A place that signs' }).click();
    await page.getByText('Compared with edition').waitFor();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('It is approved.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('within 15 minutes who they are', { exact: false }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Use your passkey' }).click();
    await page.getByText('It is you. Press the button once more.').waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await page.getByText(/^It was published as edition/).waitFor();

    // What was removed on the server answers in vain.
    await page.getByRole('link', { name: 'Passkeys' }).click();
    await page.getByText('last used').waitFor();
    await page.getByRole('button', { name: 'Remove Telephone' }).click();
    await page.getByText('You have no passkey.').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('Refused:', { exact: false }).waitFor();
    expect(complaints.filter((one) => !/status of 40[13]/.test(one))).toEqual([]);
  });
});
