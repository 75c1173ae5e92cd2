import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { all, attribute, readPage, textOf } from '../support/read-page.ts';

const ORIGIN = 'https://register.example';
const QUOTE = 'trump-2025-11-06-truth-social';

let server: Started;

beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard, { publicUrl: ORIGIN });
});
afterAll(() => server.close());

const oembed = (url: string, more: Record<string, string> = {}) =>
  server.get(`/oembed?${new URLSearchParams({ url, ...more })}`);

describe('oEmbed', () => {
  const page = `${ORIGIN}/ar/accords/abraham-accords?asOf=2020-12-01`;

  test('is found from the page, and answers with all that the specification requires of a rich part', async () => {
    for (const path of ['/accords/abraham-accords', '/countries/KAZ', `/statements/${QUOTE}`]) {
      const [link] = all(await readPage(server, path), 'link').filter(
        (one) => attribute(one, 'type') === 'application/json+oembed',
      );
      const found = new URL(attribute(link ?? (await readPage(server, path)), 'href') ?? '');
      expect(found.origin).toBe(ORIGIN);
      expect(found.searchParams.get('url')).toBe(`${ORIGIN}${path}`);
      const response = await server.get(`${found.pathname}${found.search}`);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      const answer = await response.json();
      expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_url: `${ORIGIN}/` });
      const [, src = ''] = /^<iframe src="([^"]+)"/.exec(answer.html) ?? [];
      const framed = new URL(src.replaceAll('&amp;', '&'));
      expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
      const shown = await readPage(server, `${framed.pathname}${framed.search}`);
      expect(textOf(all(shown, 'h1')[0] ?? shown)).toBe(answer.title);
      // The code that the page offers is the same.
      const offered = all(await readPage(server, path), 'code').map(textOf);
      expect(offered).toContain(answer.html);
    }
  });

  test('keeps language, day, edition and section, and the largest size that is wanted', async () => {
    const small = await (
      await oembed(`${page}&knownOn=2026-11-29.1#map`, { maxwidth: '300', maxheight: '200' })
    ).json();
    expect(small).toMatchObject({ width: 300, height: 200 });
    expect(small).not.toHaveProperty('thumbnail_url');
    expect(small.html).toContain(
      `src="${ORIGIN}/ar/embed/accords/abraham-accords/map?asOf=2020-12-01&amp;knownOn=2026-11-29.1"`,
    );
    const large = await (await oembed(page, { maxwidth: '2000' })).json();
    expect(large).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
    expect((await server.get(new URL(large.thumbnail_url).pathname)).status).toBe(200);
    const own = await (await oembed(`${ORIGIN}/embed/countries/KAZ/picture`)).json();
    expect(own.html).toContain('/embed/countries/KAZ/picture"');
  });

  test.each([
    [404, `${ORIGIN}/accords/nothing`, {}],
    [404, `${ORIGIN}/about`, {}],
    [404, 'https://elsewhere.example/accords/abraham-accords', {}],
    [404, 'no address', {}],
    [404, `${ORIGIN}/accords/abraham-accords?asOf=2020-02-30`, {}],
    [404, `${ORIGIN}/accords/abraham-accords?knownOn=1999-01-01.1`, {}],
    [501, `${ORIGIN}/accords/abraham-accords`, { format: 'xml' }],
    [400, `${ORIGIN}/accords/abraham-accords`, { maxwidth: '-1' }],
    [400, '', {}],
  ])('answers %i for %s %o', async (status, url, more) => {
    const response = await oembed(url, more);
    expect(response.status).toBe(status);
    expect((await response.json()).error).toMatch(/^[A-Za-z ]+.*\. .*\.$/);
  });
});
