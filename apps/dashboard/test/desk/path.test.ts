import { expect, test } from 'vitest';
import { atDesk, begin, openEntry } from '../support/desk.ts';

atDesk('At the desk', ({ as, open }) => {
  test('a name goes from a form by one to an edition by another', async () => {
    const ann = await as('Ann', '[EDITOR]');
    await begin(ann.page, 'A name in French');
    await openEntry(ann.page, 'Body', 'the-gazette');
    const names = ann.page.getByRole('group', { name: 'Names', exact: true });
    await names.getByRole('button', { name: 'Add: Names' }).click();
    await names.getByLabel('Language').last().fill('fr');
    await names.getByLabel('Text').last().fill('La Gazette');
    await ann.page.getByText('Saved', { exact: true }).waitFor();
    await ann.page.getByText('Nothing is wrong with it.').waitFor();
    await ann.page.getByRole('link', { name: 'A name in French' }).click();

    const effect = ann.page.getByRole('region', { name: 'Effect', exact: true });
    await effect.getByRole('cell', { name: 'La Gazette' }).waitFor();
    await effect.getByText('No standing changes.').waitFor();
    await ann.page.getByLabel('Why the record is to change').fill('It is so called.');
    await ann.page.getByRole('button', { name: 'Submit for review' }).click();
    await ann.page.getByText('It waits for a reviewer.').waitFor();

    const ben = await as('Ben', '[REVIEWER]');
    await ben.page.getByRole('link', { name: 'A name in French' }).click();
    await ben.page.getByRole('cell', { name: 'La Gazette' }).waitFor();
    await ben.page.getByRole('button', { name: 'Approve' }).click();
    await ben.page.getByRole('button', { name: 'Publish' }).click();
    await ben.page.getByText(/^It was published as edition/).waitFor();
    await ben.page.getByRole('link', { name: 'See the edition' }).click();
    await ben.page.getByText('It is so called.').first().waitFor();

    const reader = await open('/bodies/the-gazette');
    await reader.page.getByText('La Gazette').first().waitFor();
    for (const { elsewhere, complaints } of [ann, ben])
      expect({ elsewhere, complaints }).toEqual({ elsewhere: [], complaints: [] });
  });
});
