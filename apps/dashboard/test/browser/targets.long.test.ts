import { expect, test } from 'vitest';
import { hydrated, inBrowser } from '../support/browser.ts';
import { EVERY_PAGE, PREFIXES, under } from '../support/every-page.ts';
import { smallTargets } from '../support/targets.ts';

inBrowser('By pointer', ({ open }) => {
  test.each(PREFIXES.flatMap((prefix) => EVERY_PAGE.map((path) => under(prefix, path))))(
    'nothing on %s is too small, or too near to what is small',
    async (path) => {
      const { page } = await open(path);
      await hydrated(page);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await smallTargets(page), `at ${width} px`).toEqual([]);
      }
    },
    60_000,
  );

  test('a small target beside another is found', async () => {
    const { page } = await open('/about');
    await page.evaluate(() => {
      for (const name of ['one', 'two']) {
        const button = document.createElement('button');
        button.textContent = name;
        // The page's policy allows no attribute of style.
        Object.assign(button.style, {
          display: 'block',
          width: '12px',
          height: '12px',
          padding: 0,
        });
        document.querySelector('main')?.append(button);
      }
    });
    expect(await smallTargets(page)).toHaveLength(2);
  });
});
