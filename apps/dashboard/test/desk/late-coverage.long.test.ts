import { expect, test } from 'vitest';
import { SIGNED } from '../../../../packages/register/test/drafting/invented.ts';
import { barriers } from '../support/barriers.ts';
import { overhang } from '../support/browser.ts';
import { atDesk, readArticle } from '../support/desk.ts';
import { inventedNow, inventedSeeds } from '../support/invented-seeds.ts';

atDesk(
  'An act later than the coverage of its accord',
  ({ as }) => {
    test('is told with links to act and accord, and one button sets the day', async () => {
      const { page, complaints } = await as('Ann', '[EDITOR]');
      await readArticle(page, SIGNED);
      await page.keyboard.press('a');
      await page.getByRole('button', { name: 'Write 1 into the change set' }).click();
      const fault = page.locator('.faults li', { hasText: 'SIGNED 2031-03-03 is later than' });
      await fault.getByRole('link', { name: 'Place in an accord river-accord/XVM' }).waitFor();
      await page.getByText('looked through until 2031-03-01; last act 2031-03-03').waitFor();
      expect(await overhang(page, 360)).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('link', { name: 'Accord river-accord', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: 'Accord river-accord' }).waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'Set the day of 1 accord' }).click();
      await page.getByText('Compared with edition').waitFor();
      expect(await page.locator('.faults li').count()).toBe(0);
      await page
        .getByRole('region', { name: 'Accord river-accord' })
        .getByText('Coverage')
        .waitFor();
      expect(complaints).toEqual([]);
    });
  },
  () => inventedSeeds((_, text) => text.replace('until: 2031-03-31', 'until: 2031-03-01')),
  inventedNow,
);
