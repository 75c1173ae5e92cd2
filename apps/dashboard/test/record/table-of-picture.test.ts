import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { all, attribute, readPage, textOf } from '../support/read-page.ts';

let server: Started;

beforeAll(async () => {
  const now = () => new Date('2026-11-28T12:00:00Z');
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

/** The rows of the table of a picture: the day that heads each, and its cells. */
async function rowsOf(address: string) {
  const sections = all(await readPage(server, address), 'section');
  const picture = sections.find((one) => attribute(one, 'id') === 'picture');
  const bodies = picture ? all(picture, 'tbody') : [];
  const rows = bodies.flatMap((body) => all(body, 'tr'));
  return rows.map((row) => {
    const [time] = all(row, 'time');
    return { head: time && attribute(time, 'datetime'), cells: all(row, 'td').map(textOf) };
  });
}

test.each([
  ['/accords/abraham-accords', 'Israel: Ratified (Israel–UAE treaty)'],
  ['/countries/ISR', 'Israel–UAE treaty: Ratified'],
])('The table of %s names the part in which an act was done', async (address, told) => {
  const rows = await rowsOf(address);
  const done = rows.map(({ cells }) => cells[1] ?? '').join('\n');
  expect(done).toContain(told);
  expect(done).not.toMatch(/Abraham Accords: Ratified|The accord: Entry into force/);
});

test.each([
  ['USA', '2009-12-05', 'START I: Ended'],
  ['KAZ', '2009-09-17', 'Kyoto Protocol: Party'],
])('The table of %s has the step of a thread on %s', async (code, day, told) => {
  const rows = await rowsOf(`/countries/${code}`);
  expect(rows.find(({ head }) => head === day)?.cells[2]).toContain(told);
});

test.each(['/countries/ISR', '/pictures/countries/ISR.svg'])(
  'The threads of %s are labelled so that one tells them apart, with their whole names',
  async (path) => {
    const text = await (await server.get(path)).text();
    const labels = [...text.matchAll(/<text[^>]*font-size="12"[^>]*>([^<]*)(?:<title>([^<]*))?/g)];
    const shown = labels.map(([, label]) => label ?? '');
    expect(shown.length).toBeGreaterThan(10);
    expect(new Set(shown).size).toBe(shown.length);
    const cut = labels.filter(([, label]) => label?.includes('…'));
    expect(cut.length).toBeGreaterThan(3);
    for (const [, label = '', name = ''] of cut) {
      const [begin = '', end = ''] = label.split(' … ');
      expect(name.startsWith(begin) && name.endsWith(end)).toBe(true);
    }
  },
);
