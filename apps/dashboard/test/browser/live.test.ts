import { expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { inBrowser, type Opened } from '../support/browser.ts';

const ACCORD = '/accords/abraham-accords';
const STATEMENT = '/statements/vance-2025-11-06-white-house';

/** Waits until the page has asked to be told of changes so many times; it asks when it has nothing better to do. */
async function listening({ requests }: Opened, times = 1): Promise<void> {
  const listened = () => requests.filter((path) => path === '/events').length;
  await expect.poll(listened).toBe(times);
}

inBrowser(
  'A reader of a page that is no longer the latest',
  ({ open, change }) => {
    test('sees a message, with nothing of the page moved, and sees the latest on request', async () => {
      const opened = await open(ACCORD);
      const { page, requests, complaints } = opened;
      await listening(opened);
      await page.evaluate(() => scrollTo(0, 400));
      const place = () =>
        page.evaluate(() => [
          scrollY,
          document.documentElement.scrollHeight,
          document.activeElement?.tagName,
        ]);
      const notice = page.getByRole('status').filter({ hasText: 'The register has changed.' });
      expect(await notice.count()).toBe(0);
      const before = await place();
      expect(before[0]).toBe(400);
      await change();
      await notice.waitFor();
      expect(await place()).toEqual(before);

      const times = requests.filter((path) => path === ACCORD).length;
      await page.getByRole('button', { name: 'Show the latest' }).click();
      await listening(opened, 2);
      expect(requests.filter((path) => path === ACCORD)).toHaveLength(times + 1);
      expect(await notice.count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    test('sees it in the language of the page', async () => {
      const opened = await open(`/ru${ACCORD}`);
      const { page } = opened;
      await listening(opened);
      await change();
      await page.getByRole('status').filter({ hasText: 'Реестр изменился.' }).waitFor();
      expect(await page.getByRole('button', { name: 'Показать последнее' }).isVisible()).toBe(true);
    });

    test('does not listen while the page is not seen', async () => {
      const opened = await open(ACCORD);
      const { page } = opened;
      await listening(opened);
      const ended = page.waitForEvent('requestfailed', (request) =>
        request.url().endsWith('/events'),
      );
      const show = (hidden: boolean) =>
        page.evaluate((is) => {
          Object.defineProperty(document, 'hidden', { value: is, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }, hidden);
      await show(true);
      await ended;
      await change();
      await show(false);
      await listening(opened, 2);
      await page.getByRole('status').filter({ hasText: 'The register has changed.' }).waitFor();
    });

    test('meets no barrier that axe finds', async () => {
      const { page } = await open(STATEMENT);
      await change();
      await page.getByRole('button', { name: 'Show the latest' }).waitFor();
      expect(await barriers(page)).toEqual([]);
    });
  },
  { changes: true },
);
