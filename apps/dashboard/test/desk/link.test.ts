import { expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { start } from '../../../server/test/support/started.ts';
import { hydrated } from '../support/browser.ts';
import { atDesk } from '../support/desk.ts';

/** The link as the server writes it. */
const LINK =
  /<nav class="[\w-]+" aria-label="([^"]+)"><p><a href="\?desk" rel="nofollow">\1<\/a><\/p><\/nav>(?=<\/body>)/;

atDesk('A page of the register', ({ as, open, get }) => {
  test('has a link to the desk, as HTML alone: without it, each page is as where there is no desk', async () => {
    const without = await start(undefined, readConfig({}).dashboard);
    const withoutSet = await (await without.get('/about')).text();
    await without.close();
    const html = await (await get('/about')).text();
    expect(html).toMatch(LINK);
    expect(withoutSet).not.toContain('?desk');
    const scripts = (text: string) =>
      text.match(/<script type="module"[^>]*>/g)?.map((tag) => tag.replace(/\/assets\//g, ''));
    expect(scripts(html)).toEqual(scripts(withoutSet));
    for (const [path, words] of [
      ['/ar', 'التعديل (للمحررين)'],
      ['/he', 'עריכה (לעורכים)'],
      ['/kk', 'Түзету (редакторлар үшін)'],
      ['/ru', 'Исправить (для редакторов)'],
    ])
      expect(LINK.exec(await (await get(path ?? '')).text())?.[1]).toBe(words);
  });

  test('leads to its entry at the desk, also where scripts have gone on to it', async () => {
    const { page, complaints } = await as('Ann', '[EDITOR]');
    await page.goto(new URL('/bodies', page.url()).href);
    await hydrated(page);
    await page.getByRole('link', { name: 'The Gazette' }).first().click();
    await page.waitForURL('**/bodies/the-gazette');
    await page.getByRole('heading', { level: 1, name: 'The Gazette' }).waitFor();
    await page.getByRole('link', { name: 'Edit (for editors)' }).click();
    await page.getByRole('heading', { level: 1, name: 'Edit Body the-gazette' }).waitFor();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: 'Body the-gazette' }).waitFor();
    await page.getByLabel('Kind').waitFor();
    expect(complaints).toEqual([]);
  });

  test('asks whoever is not signed in for a link', async () => {
    const { page } = await open('/accords/pact/AAA?desk');
    await page.getByRole('heading', { level: 1, name: 'You are not signed in' }).waitFor();
    expect(new URL(page.url()).search).toBe('?page=%2Faccords%2Fpact%2FAAA');
  });
});
