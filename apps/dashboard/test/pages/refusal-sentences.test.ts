import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { mainOf } from '../support/main-of.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded(), readConfig({}).dashboard);
});
afterAll(() => server.close());

describe('The sentence of what is refused', () => {
  test.each([
    ['/statements?country=ZZZ', 'country: the register knows no “ZZZ”.'],
    ['/statements?foo=1', 'The address has a part that this page does not know: “foo”.'],
    ['/compare?a=foo', 'a: the register knows no “foo”.'],
    [
      '/statements?after=xxx',
      'after: the register knows no “xxx”. A later page of a list is reached by its link.',
    ],
    [
      '/statements?from=soon',
      'from: the register knows no “soon”. A date is written 2025, 2025-11 or 2025-11-06, and has to be one of the calendar.',
    ],
    ['/statements?order=NEWEST', 'order: the register knows no “NEWEST”. It takes: oldest'],
    ['/statements?size=7', 'size: the register knows no “7”. It takes: 20, 50, 100'],
    [
      '/statements?words=trump&words=biden',
      'words is given 2 times. Give it once. Did you mean: trump, biden',
    ],
    [
      '/statements?from=2026&to=2020',
      'from is 2026 and to is 2020: a time cannot end before it begins.',
    ],
  ])('%s has nothing in it about anything else', async (path, sentence) => {
    const { text, links } = await mainOf(server, path);
    const rest = [...links.map(([words]) => words)].filter((words) => !sentence.includes(words));
    expect(rest).toEqual(['Open this page without it', 'The accords on record']);
    expect(text.replace(/\s+/g, ' ')).toContain(
      `${sentence}Open this page without it`.replace(/\s+/g, ' '),
    );
    expect(text).toMatch(/^\s*400/);
    expect(
      text
        .slice(text.indexOf('address') + 7)
        .trim()
        .startsWith(sentence),
    ).toBe(true);
  });
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
  'a parameter that is called like what each object has is refused as any other: %s',
  async (name) => {
    for (const path of ['/', '/ar', '/countries/KAZ', '/embed/accords/abraham-accords/map']) {
      const answer = await server.get(`${path}?${name}=1`, { headers: { accept: 'text/html' } });
      expect([path, answer.status]).toEqual([path, 400]);
    }
    const { text } = await mainOf(server, `/statements?${name}=1`);
    expect(text).toContain(`The address has a part that this page does not know: “${name}”.`);
  },
);

describe('A list in which nothing has the words of the filter', () => {
  test.each([
    ['/leaders?name=netanyau', 'Netanyahu'],
    ['/countries?name=kazakstn', 'Kazakhstan'],
    ['/statements?words=netanyau', 'Netanyahu'],
  ])('%s offers searches that find something', async (path, word) => {
    const { status, links } = await mainOf(server, path);
    expect(status).toBe(200);
    const near = links.find(
      ([, href]) => href.toLowerCase() === `/search?words=${word.toLowerCase()}`,
    );
    expect(near?.[0].toLowerCase()).toContain(word.toLowerCase());
    expect((await server.get(near?.[1] ?? '')).status).toBe(200);
  });

  test('is shown without them where the words are no search', async () => {
    expect((await mainOf(server, '/leaders?name=q*')).status).toBe(200);
  });
});
