import { expect, test } from 'vitest';
import { barriers } from '../support/barriers.ts';
import { hydrated, inBrowser, overhang } from '../support/browser.ts';
import { EDITIONS, startWithEditions } from '../support/editions.ts';
import { PREFIXES, under } from '../support/every-page.ts';
import { walk } from '../support/keyboard.ts';
import { testPages } from '../support/test-pages.ts';

const [FIRST, SECOND, THIRD] = EDITIONS;

/** Every sort of page that an edition has, or is named on. */
const PAGES = [
  '/changes',
  `/changes/${FIRST}?kind=NEW`,
  `/changes/${SECOND}`,
  `/changes/${THIRD}`,
  `/changes?knownOn=${FIRST}`,
  `/?knownOn=${FIRST}`,
  `/accords/pact?knownOn=${FIRST}`,
  `/accords/pact/AAA?knownOn=${FIRST}&asOf=2025-12-02`,
  `/countries/BBB?knownOn=${SECOND}`,
  `/leaders/envoy?knownOn=${FIRST}`,
  `/statements/spring?knownOn=${FIRST}`,
  `/sources/gazette?knownOn=${FIRST}`,
].flatMap((path) => PREFIXES.map((prefix) => under(prefix, path)));

inBrowser(
  'A page of editions',
  (reader) => {
    testPages(reader, PAGES);

    test.each(PAGES)('is walked by keyboard alone (%s)', async (path) => {
      const { page } = await reader.open(path);
      await hydrated(page);
      const { stops, faults } = await walk(page);
      expect(faults).toEqual([]);
      expect(stops).toBeGreaterThan(10);
    });

    test.each(['', '/ar'])('of what it does not have has no barrier (%s)', async (prefix) => {
      const { page } = await reader.open(`${prefix}/countries/CCC?knownOn=${FIRST}`);
      await hydrated(page);
      for (const width of [320, 360, 1280]) expect(await overhang(page, width)).toBe(0);
      expect(await barriers(page)).toEqual([]);
    });

    test('reads the name of an edition whole on a narrow screen', async () => {
      for (const prefix of ['', '/ar']) {
        const { page } = await reader.open(`${prefix}/changes/${SECOND}`, {
          viewport: { width: 320, height: 800 },
        });
        const lines = await page.locator('main').evaluate((main, name) => {
          const found: number[] = [];
          const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            if (text.parentElement?.closest('a, h1, th') == null) continue;
            const at = text.nodeValue?.search(name) ?? -1;
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(text, at);
            range.setEnd(text, at + 12);
            found.push(new Set(Array.from(range.getClientRects(), ({ top }) => top)).size);
          }
          return found;
        }, '\\d{4}-\\d{2}-\\d{2}\\.\\d');
        expect(lines.length).toBeGreaterThan(3);
        expect(new Set(lines)).toEqual(new Set([1]));
        expect(await overhang(page, 320)).toBe(0);
      }
    });
  },
  { other: () => startWithEditions() },
);
