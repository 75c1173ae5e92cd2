import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../server/src/config.ts';
import { type Started, seeded, start } from '../../../server/test/support/started.ts';
import { loadMessages } from '../../src/messages/messages.ts';
import { all, attribute, linksIn, readPage, textOf } from '../support/read-page.ts';

const messages = await loadMessages('en');
const { picture: words } = messages;

let server: Started;
beforeAll(async () => {
  const now = () => new Date('2026-11-28T12:00:00Z');
  server = await start(await seeded(), readConfig({}).dashboard, {}, undefined, now);
});
afterAll(() => server.close());

async function pictureOf(address: string) {
  const sections = all(await readPage(server, address), 'section');
  const section = sections.find((one) => attribute(one, 'id') === 'picture');
  if (!section) throw new Error('the page has no picture');
  return section;
}

describe('The day on the picture', () => {
  const shown = async (address: string) => {
    const picture = await pictureOf(address);
    const [output] = all(picture, 'output');
    const [time] = output ? all(output, 'time') : [];
    return time && attribute(time, 'datetime');
  };

  test('is where the mark stands, also where the page is of a day outside', async () => {
    expect(await shown('/accords/start-i')).toBe('2009-12-05');
    expect(await shown('/accords/start-i?asOf=2015-01-01')).toBe('2009-12-05');
    expect(await shown('/accords/start-i?asOf=1994-12-05')).toBe('1994-12-05');
  });

  test.each([
    ['/accords/artemis-accords', '2019-01-01'],
    ['/accords/start-i', '1980'],
    ['/countries/KAZ', '1950-01-01'],
  ])('before the first of %s (%s) has no picture and no files, and says so', async (path, asOf) => {
    const picture = await pictureOf(`${path}?asOf=${asOf}`);
    expect(all(picture, 'svg')).toEqual([]);
    expect(linksIn(picture)).toEqual([]);
    expect(textOf(picture)).toContain(words.emptyBy(messages.date(asOf)));
    expect((await server.get(`/pictures${path}.svg?asOf=${asOf}`)).status).toBe(404);
  });

  const rows = async (address: string) => {
    const bodies = all(await pictureOf(address), 'tbody');
    return bodies.flatMap((body) => all(body, 'tr')).map((row) => textOf(row));
  };
  const parted = (of: readonly string[], day: string) => of.indexOf(words.afterDay(day));

  test('parts the rows of the table, as it makes faint what came later', async () => {
    const now = await rows('/accords/start-i');
    expect(now).toHaveLength(3);
    const then = await rows('/accords/start-i?asOf=1995-01-01');
    expect(parted(then, messages.date('1995-01-01'))).toBe(2);
    expect(then.filter((_, index) => index !== 2)).toEqual(now);
    // Years of which the last had not ended by then.
    const years = await rows('/accords/paris-agreement?asOf=2016-11-04');
    expect(years[parted(years, messages.date('2016-11-04')) + 1]).toMatch(/^2016/);
  });

  test('parts what has no date by the day from which it counts', async () => {
    const undated = async (accord: string, asOf: string) => {
      const all = await rows(`/accords/${accord}?asOf=${asOf}`);
      const divider = parted(all, messages.date(asOf));
      const told = (part: readonly string[]) =>
        part.find((text) => text.startsWith(messages.acts.dateUnknown)) ?? '';
      return { before: told(all.slice(0, divider)), after: told(all.slice(divider + 1)) };
    };
    // The source that tells it without a day is of 6 November 2025.
    const courted = /Saudi Arabia: Was asked to join/;
    const early = await undated('abraham-accords', '2025-11-05');
    expect(early.before).not.toMatch(courted);
    expect(early.after).toMatch(courted);
    const late = await undated('abraham-accords', '2025-11-06');
    expect(late.before).toMatch(courted);
    expect(late.after).not.toMatch(courted);
    // Where countries are counted, too: the source on Malta is of 5 May 2026.
    const { before } = await undated('artemis-accords', '2026-05-04');
    expect(before).toBe('');
    expect((await undated('artemis-accords', '2026-05-05')).before).toMatch(/1$/);
    // Denmark had consented by the day from which it took part, years before any source on record.
    expect((await undated('schengen-agreement', '2001-03-24')).after).toMatch(/Denmark/);
    expect((await undated('schengen-agreement', '2001-03-25')).before).toMatch(/Denmark/);
  });

  test('ends the thread of a signatory that is no more', async () => {
    const picture = await pictureOf('/accords/start-i');
    const group = all(picture, 'g').find((one) => textOf(one) === 'Soviet Union');
    expect(group && all(group, 'rect')).toHaveLength(1);
  });
});

test.each(['', '/map', '/countries'])(
  'The file of a picture%s says up to which day was searched, where its day is later',
  async (part) => {
    const note = messages.asOf.knownTo(messages.date('2026-08-21'));
    const file = async (query: string) =>
      (await server.get(`/pictures/accords/abraham-accords${part}.svg${query}`)).text();
    expect(await file('')).toContain(note);
    expect(await file('?asOf=2026-08-21')).not.toContain(note);
  },
);
