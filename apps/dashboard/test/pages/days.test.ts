import { openRegister } from '@signatory/register';
import { beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, start } from '../../../server/test/support/started.ts';
import { addSummit } from '../../../server/test/support/summit.ts';
import { all, attribute, readPage, rowsUnder, textOf } from '../support/read-page.ts';

/** The server at different times of its clock, on an accord looked into until 21 August 2026, with a signature set for 1 December. */
const at = new Map<string, Started>();
const NOON = 'T12:00:00Z';
const CLOCKS = [
  `2026-08-20${NOON}`,
  `2026-08-21${NOON}`,
  '2026-08-21T23:59:59Z',
  '2026-08-22T00:00:00Z',
  '2026-12-01T00:00:00Z',
];

beforeAll(async () => {
  const register = await openRegister(':memory:');
  await addSummit(register);
  for (const now of CLOCKS) {
    at.set(
      now,
      await start(register, readConfig({}).dashboard, {}, undefined, () => new Date(now)),
    );
  }
  return async () => {
    for (const { app } of at.values()) await app.close();
    await register.close();
  };
});

function server(now: string): Started {
  const found = at.get(now);
  if (!found) throw new Error(`no server has the time ${now}`);
  return found;
}

const mainOf = async (now: string, path: string) => {
  const [main] = all(await readPage(server(now), path), 'main');
  if (!main) throw new Error('a page without its main part');
  return main;
};

/** What a reader sees of a page before anything is opened. */
const shownOn = async (now: string, path: string) => {
  const main = await mainOf(now, path);
  const parts = main.childNodes.flatMap((node) =>
    'attrs' in node && attribute(node, 'id') === 'page' ? node.childNodes : [node],
  );
  const shown = parts.filter((node) => !('attrs' in node) || attribute(node, 'popover') === null);
  return shown.map(textOf).join(' ');
};

const KNOWN_IN_ROW = 'searched up to 21 August 2026';
const KNOWN = 'Searched up to 21 August 2026; what happened later may be missing.';
const gap = (days: number) =>
  `Land AAA: announced 6 November 2025; not signed, as far as we know, ${days} days later.`;

describe('The page of an accord', () => {
  test.each([
    [`2026-08-20${NOON}`, '', [gap(287)], [KNOWN, 'after today', 'scheduled and has not']],
    [`2026-08-21${NOON}`, '', [gap(288)], [KNOWN, 'after today']],
    ['2026-08-21T23:59:59Z', '', [gap(288)], [KNOWN]],
    [
      '2026-08-22T00:00:00Z',
      '',
      [gap(288), `${KNOWN} Days are counted to that day.`],
      ['after today'],
    ],
    ['2026-08-22T00:00:00Z', '?asOf=2026-08-20', [gap(287), 'As of 20 August 2026.'], [KNOWN]],
    [
      '2026-08-22T00:00:00Z',
      '?asOf=2026-12-01',
      [
        'As of 1 December 2026.',
        '1 December 2026 is after today, 22 August 2026: what is dated between them is scheduled and has not happened.',
        KNOWN,
        '1 of them scheduled',
        'Signed scheduled for 1 December 2026',
      ],
      ['not signed, as far as we know'],
    ],
    [
      '2026-12-01T00:00:00Z',
      '',
      [KNOWN, 'Signed 1 December 2026'],
      ['after today', 'scheduled', 'not signed, as far as we know'],
    ],
  ])('at %s%s says how far it is known', async (now, search, said, unsaid) => {
    const text = await shownOn(now, `/accords/summit${search}`);
    for (const part of said) expect(text).toContain(part);
    for (const part of unsaid) expect(text).not.toContain(part);
  });

  test('lets a day be chosen up to the last on record', async () => {
    for (const [now, last, chosen] of [
      [`2026-08-20${NOON}`, '2026-12-01', '2026-08-20'],
      ['2026-12-01T00:00:00Z', '2026-12-01', '2026-12-01'],
    ] as const) {
      const field = all(await mainOf(now, '/accords/summit'), 'input').find(
        (input) => attribute(input, 'name') === 'asOf',
      );
      expect(field && [attribute(field, 'max'), attribute(field, 'value')]).toEqual([last, chosen]);
    }
  });

  test('in what it says of itself elsewhere counts no days that nobody looked into without saying so', async () => {
    const html = await (await server('2026-12-01T00:00:00Z').get('/accords/pact')).text();
    const [, told = ''] = /name="description" content="([^"]*)"/.exec(html) ?? [];
    expect(told).toContain('Land AAA: announced November 2025; not signed, as far as we know');
    const covered = await server('2026-08-22T00:00:00Z').get('/accords/summit');
    expect(await covered.text()).toMatch(
      /name="description" content="[^"]*288 days later\. Searched up to/,
    );
  });
});

test('The page of a country says of each accord how far it is known', async () => {
  const said = (now: string) => shownOn(now, '/countries/BBB');
  expect(await said('2026-08-21T23:59:59Z')).not.toContain(KNOWN_IN_ROW);
  expect(await said('2026-08-22T00:00:00Z')).toContain(`Signatory${KNOWN_IN_ROW}`);
});

test.each(['a=summit&bOn=2026-12-01', 'a=summit&aOn=2026-12-01'])(
  'A comparison of today with a day ahead, %s, tells the act between as scheduled',
  async (search) => {
    const path = `/compare?${search}`;
    const now = '2026-08-22T00:00:00Z';
    const [row, ...others] = rowsUnder(await mainOf(now, path), 'Another standing');
    expect(others).toEqual([]);
    const [a, b, acts] = row?.cells ?? [];
    expect([row?.code, [a, b].sort()]).toEqual(['AAA', ['Announced', 'Signatory']]);
    expect(acts).toBe('Signed scheduled for 1 December 2026');
    expect(await shownOn(now, path)).toContain('is scheduled and has not happened');
  },
);

describe('A day beyond the record', () => {
  test.each([
    ['/accords/summit', 'asOf', '2026-12-02', '2 December 2026'],
    ['/accords/summit', 'asOf', '2026', '2026'],
    ['/countries/AAA', 'asOf', '9999-12-31', '31 December 9999'],
    ['/compare?a=summit&b=pact', 'bOn', '2027-01', 'January 2027'],
  ])('is refused by %s?%s=%s in one sentence', async (path, parameter, day, asked) => {
    const response = await server(CLOCKS[0] ?? '').get(
      `${path}${path.includes('?') ? '&' : '?'}${parameter}=${day}`,
    );
    expect(response.status).toBe(400);
    expect(wordsOf(await response.text())).toContain(
      `${parameter} asks for ${asked}, and the last day on record is 1 December 2026.`,
    );
  });

  test.each(['ar', 'he', 'kk', 'ru'])(
    'is refused in %s with parameter and days',
    async (language) => {
      const path = `/${language}/accords/summit?asOf=2026-12-02`;
      const response = await server(CLOCKS[0] ?? '').get(path);
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(wordsOf(text)).toContain('asOf');
      expect(text).toContain('dateTime="2026-12-02"');
      expect(text).toContain('dateTime="2026-12-01"');
    },
  );
});

/** The text of a document, without its elements. */
function wordsOf(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, '');
}
