import { expect, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';

const VANCE = '/statements/vance-2025-11-06-white-house';

interface Wording {
  readonly passages: readonly { exact: string; prefix: string | null; suffix: string | null }[];
  readonly source: { readonly url: string };
}

/** An article that has these stretches far down the page, each where it stands. */
function articleWith(passages: Wording['passages']): string {
  const paragraphs = passages
    .map(({ exact, prefix, suffix }) => [prefix, exact, suffix].join(''))
    .flatMap((text) => text.split('\n'))
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `<!doctype html><div style="height: 3000px"></div>${paragraphs.join('')}<div style="height: 3000px"></div>`;
}

inBrowser('Who compares what outlets print', ({ open, ask }) => {
  test('sees, and hears, which words two of them print differently', async () => {
    const { page } = await open(VANCE);
    const other = page.getByRole('article').filter({ hasText: 'Anadolu Agency' });
    expect(await other.getByRole('deletion').first().innerText()).toBe('signal');
    expect(await other.getByRole('insertion').first().innerText()).toBe('actually signaled');
    expect(
      await other
        .locator('p')
        .filter({ has: page.getByRole('insertion') })
        .textContent(),
    ).toContain(
      'only the main wording: signal  only this one: actually signaled  both: that the momentum',
    );
    const struck = await other
      .getByRole('deletion')
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect(struck).toBe('line-through');
  });

  test('reads them the way they run, whatever the way of the page', async () => {
    const { page } = await open(`/ar${VANCE}`, { javaScriptEnabled: false });
    const comparedCountries = page
      .locator('p')
      .filter({ has: page.getByRole('insertion') })
      .first();
    expect(await comparedCountries.evaluate((words) => getComputedStyle(words).direction)).toBe(
      'ltr',
    );
  });

  test('reads what was checked, when, and against which text', async () => {
    const { page } = await open(VANCE, { javaScriptEnabled: false });
    const preferred = page.getByRole('article').first();
    expect(await preferred.innerText()).toMatch(
      /The same as the source, character by character\. Checked on \d+ \w+ \d{4} with a copy of the text of The Times of Israel\. Checksum of that text \(SHA-256\): [0-9a-f]{64}/,
    );
  });

  test('lands on the words in their source, from a card as from the page of a statement', async () => {
    const { statements } = await ask<{
      statements: { nodes: { slug: string; wording: Wording }[] };
    }>(
      `{
        statements(first: 1, filter: { form: DIRECT, words: "peace" }) {
          nodes { slug wording { passages { exact prefix suffix } source { url } } }
        }
      }`,
    );
    const [statement] = statements.nodes;
    if (!statement) throw new Error('no direct words of peace are on record');
    const { passages, source } = statement.wording;
    const { page } = await open('/statements?form=DIRECT&words=peace');
    await page
      .context()
      .route(source.url, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: articleWith(passages) }),
      );
    for (const address of [page.url(), `/statements/${statement.slug}`]) {
      await page.goto(new URL(address, page.url()).href);
      await page.getByRole('link', { name: 'See in the source' }).first().click();
      await page.waitForURL((url) => url.href.startsWith(source.url));
      await page.waitForFunction(() => window.scrollY > 2_000);
      await page.goBack();
    }
  });

  test('goes on to what else was said that day', async () => {
    const { page } = await open(VANCE, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'All statements of that day' }).click();
    await page.waitForURL('**/statements?from=2025-11-06&to=2025-11-06');
    expect(await page.getByRole('figure').count()).toBeGreaterThan(3);
  });

  test('hands machines a quotation for direct words, and none for a paraphrase', async () => {
    const { page } = await open(VANCE);
    const data = () => page.locator('script[type="application/ld+json"]').allTextContents();
    const [text = ''] = await data();
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'Quotation',
      inLanguage: 'en',
      dateCreated: '2025-11-06',
      spokenByCharacter: { '@type': 'Person', name: 'JD Vance' },
      isPartOf: { publisher: { name: 'The Times of Israel' } },
    });
    await page.goto(new URL('/statements/netanyahu-2025-11-tokayev-call', page.url()).href);
    expect(await data()).toEqual([]);
  });
});
