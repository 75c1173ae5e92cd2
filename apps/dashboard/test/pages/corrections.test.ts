import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { all, attribute, linksIn, readPage, textOf } from '../support/read-page.ts';

const ORIGIN = 'https://signatory.example';
const EDITION = /^\d{4}-\d{2}-\d{2}\.\d+$/;

let byLetter: Started;
let byForm: Started;
let nowhere: Started;

beforeAll(async () => {
  const { dashboard } = readConfig({});
  const register = await seeded();
  byLetter = await start(register, dashboard, {
    corrections: 'desk@signatory.example',
    publicUrl: ORIGIN,
  });
  byForm = await start(register, dashboard, { corrections: 'https://errors.example/new?a=1' });
  nowhere = await start(register, dashboard);
});
afterAll(async () => {
  for (const server of [byLetter, byForm, nowhere]) await server.close();
});

const PAGES = [
  '/',
  '/accords/abraham-accords?asOf=2025-11-05',
  '/countries/KAZ',
  '/search?words=peace',
  '/ar/statements',
];

/** Where the foot of a page leads to report an error. */
async function reportIn(server: Started, path: string, status = 200): Promise<URL> {
  const page = await readPage(server, path, status);
  const [foot] = all(page, 'footer');
  const found = (foot ? linksIn(foot) : []).filter((href) => /^mailto:|errors\.example/.test(href));
  expect(found, path).toHaveLength(1);
  return new URL(found[0] ?? '');
}

describe('An error', () => {
  test.each(PAGES)('on %s is reported with the page and its edition', async (path) => {
    const letter = await reportIn(byLetter, path);
    expect(letter.pathname).toBe('desk@signatory.example');
    const lines = (letter.searchParams.get('body') ?? '').split('\r\n');
    expect(lines[0]?.endsWith(`: ${ORIGIN}${path}`)).toBe(true);
    expect(lines[1]?.replace(/^.*: /, '')).toMatch(EDITION);

    const form = await reportIn(byForm, path);
    expect(form.searchParams.get('a')).toBe('1');
    expect(form.searchParams.get('page')).toBe(path);
    expect(form.searchParams.get('edition')).toMatch(EDITION);
  });

  test('on a page of a past edition is one of that edition', async () => {
    const form = await reportIn(byForm, '/accords/abraham-accords?knownOn=2026-11-29.1');
    expect(form.searchParams.get('edition')).toBe('2026-11-29.1');
  });

  test('on a page that is not found is reported too', async () => {
    const form = await reportIn(byForm, '/accords/nothing', 404);
    expect(form.searchParams.get('page')).toBe('/accords/nothing');
  });

  test.each(PAGES)('on %s is a matter of the sources where no address is named', async (path) => {
    const page = await readPage(nowhere, path);
    const [foot] = all(page, 'footer');
    expect(foot && linksIn(foot).filter((href) => href.startsWith('mailto:'))).toEqual([]);
    const english = 'Sources belong to their publishers.';
    if (attribute(page, 'lang') === 'en') expect(foot && textOf(foot)).toContain(english);
    else expect(foot && textOf(foot)).toContain('المصادر ملك لناشريها');
  });
});
