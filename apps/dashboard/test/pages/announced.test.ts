import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { all, attribute, type Element, readPage, textOf } from '../support/read-page.ts';

let server: Started;

beforeAll(async () => {
  const now = () => new Date('2026-11-29T12:00:00Z');
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

const rowsOf = (page: Element): readonly string[] => {
  const [table] = all(page, 'table');
  return table ? all(table, 'tr').slice(1).map(textOf) : [];
};

describe('The ledger of announcements, without scripts', () => {
  test('lists open ones first, with the days since, and what came of the others', async () => {
    const rows = rowsOf(await readPage(server, '/announced'));
    const kazakhstan = rows.find((row) => /Kazakhstan.*Abraham Accords/.test(row)) ?? '';
    expect(kazakhstan).toMatch(/Open/);
    expect(kazakhstan).toMatch(/not joined by \d+ \w+ \d{4} \(\d+ days\)/);
    expect(kazakhstan).toMatch(/contested: Acceded/);
    const open = rows.filter((row) => row.includes('Open')).length;
    expect(rows.findLastIndex((row) => row.includes('Open'))).toBe(open - 1);
    expect(rows.some((row) => /United Arab Emirates.*Signed.*33 days/.test(row))).toBe(true);
  });

  test('is narrowed by links and a form, and keeps the day', async () => {
    const whole = await readPage(server, '/announced?asOf=2020-09-14');
    const links = all(whole, 'a').map((link) => attribute(link, 'href') ?? '');
    expect(links).toContain('/announced?asOf=2020-09-14&outcome=OPEN');
    const form = all(whole, 'form').find((one) => all(one, 'select').length > 0);
    const values = all(form as Element, 'option').map((option) => attribute(option, 'value'));
    expect(values).toContain('israel-uae-treaty');
    expect(values).toContain('ARE');
    const kept = all(form as Element, 'input').map((input) => attribute(input, 'value'));
    expect(kept).toEqual(['2020-09-14']);
    const rows = rowsOf(
      await readPage(server, '/announced?asOf=2020-09-14&accord=israel-uae-treaty'),
    );
    expect(rows).toHaveLength(2);
    expect(rows.every((row) => /Open.*not joined by 14 September 2020 \(32 days\)/.test(row))).toBe(
      true,
    );
  });

  test('of a group tells how many the group itself has as announced, beside those of its agreements', async () => {
    const page = await readPage(server, '/announced?accord=abraham-accords&asOf=2026-08-21');
    const open = rowsOf(page).filter((row) => row.includes('Open'));
    const own = open.filter((row) => row.includes('Abraham Accords'));
    expect(own.length).toBeLessThan(open.length);
    expect(textOf(page)).toContain(
      `Countries whose standing in the group is “Announced”: ${own.length}.`,
    );
    const accord = textOf(await readPage(server, '/accords/abraham-accords?asOf=2026-08-21'));
    expect(accord).toContain(`${own.length} are announced`);
    expect(textOf(await readPage(server, '/announced'))).not.toContain('Countries whose standing');
  });

  test('draws the curve on the server, with a table of the same numbers', async () => {
    const page = await readPage(server, '/announced');
    const drawing = all(page, 'svg').find((svg) => attribute(svg, 'aria-details'));
    const table = all(page, 'table').find(
      (one) => attribute(one, 'id') === (drawing && attribute(drawing, 'aria-details')),
    );
    expect(attribute(drawing as Element, 'role')).toBe('img');
    const within = all(table as Element, 'tr').map(textOf);
    expect(within.some((row) => /within 30 days\s*\d+%/.test(row))).toBe(true);
  });

  test('understands other spellings of a country', async () => {
    const answer = await server.get('/announced?country=kaz&outcome=OPEN', { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      308,
      '/announced?country=KAZ&outcome=OPEN',
    ]);
  });

  test('counts no days where the day of the announcement is not known', async () => {
    const rows = rowsOf(await readPage(server, '/announced?country=DJI'));
    expect(rows.some((row) => /announced on or before 13 September 2026/.test(row))).toBe(true);
    expect(rows.filter((row) => /about 0 days/.test(row))).toEqual([]);
    const home = all(await readPage(server, '/'), 'li').map(textOf);
    expect(home.filter((line) => /about 0 days/.test(line))).toEqual([]);
  });

  test('refuses an outcome that there is not, and says so where nothing meets the conditions', async () => {
    expect((await server.get('/announced?outcome=PERHAPS')).status).toBe(400);
    expect((await server.get('/announced?accord=nowhere')).status).toBe(400);
    const page = await readPage(server, '/announced?asOf=1950-01-01');
    expect(textOf(page)).toContain('No announcement meets these conditions.');
  });
});
