import { beforeAll, describe, expect, test } from 'vitest';
import { readCsv } from '../support/read-csv.ts';
import { type Started, seeded, start } from '../support/started.ts';

let server: Started;

beforeAll(async () => {
  server = await start(
    await seeded(),
    undefined,
    {},
    undefined,
    () => new Date('2026-11-28T12:00Z'),
  );
  return () => server.close();
});

const asked = async (text: string) => {
  const { data, errors } = await server.ask<object>(`{ ${text} }`);
  expect(errors).toBeUndefined();
  return data;
};

describe('An office', () => {
  test('whose end is not on record is not claimed beyond its evidence (F1)', async () => {
    const on = (day: string) => `officesOn(date: "${day}") { asOf lastKnown office { title } }`;
    const office = { title: 'King of Bahrain' };
    expect(
      await asked(`leader(slug: "hamad-bin-isa") { offices { to attestedUntil }
        held: ${on('2022-10-10')} after: ${on('2026-11-28')} }`),
    ).toEqual({
      leader: {
        offices: [{ to: null, attestedUntil: '2022-10-10' }],
        held: [{ asOf: '2022-10-10', lastKnown: false, office }],
        after: [{ asOf: '2026-11-28', lastKnown: true, office }],
      },
    });
  });

  test('that is the last known is marked in the file of a day, which has one Secretary of State (F1)', async () => {
    const of = async (name: string) => readCsv(await (await server.get(`/data/${name}`)).text());
    const rows = await of('offices.csv?asOf=2026-11-28&country=USA');
    const secretaries = rows.filter(({ title }) => title?.startsWith('Secretary of State of'));
    expect(secretaries).toMatchObject([{ leader: 'marco-rubio', to: '', last_known: 'true' }]);
    const until = secretaries[0]?.attested_until ?? '';
    expect(until < '2026-11-28').toBe(true);
    const earlier = await of(`offices.csv?asOf=${until}&leader=marco-rubio`);
    expect(earlier.map(({ last_known }) => last_known)).toEqual(['false']);
    const all = await of('offices.csv?leader=marco-rubio');
    expect(all.map(({ last_known }) => last_known)).toEqual(['']);
    const statements = await of('statements.csv?leader=marco-rubio');
    const days = statements.filter(({ date }) => date?.length === 10);
    expect(days.map(({ office_last_known }) => office_last_known)).toEqual(
      days.map(({ date = '' }) => String(date > until)),
    );
  });

  test('without either day is that of an act which its holder performed (F3)', async () => {
    const answer = await asked(`leader(slug: "alija-izetbegovic") { offices { from to attestedOn }
      acts { date office { title } officeLastKnown } before: officesOn(date: "1995-11-20") { id } }`);
    expect(answer).toMatchObject({
      leader: {
        offices: [{ from: null, to: null, attestedOn: ['1995-11-21', '1995-12-14'] }],
        acts: expect.arrayContaining([
          {
            date: '1995-11-21',
            office: { title: 'Chairman of the Presidency of Bosnia and Herzegovina' },
            officeLastKnown: false,
          },
        ]),
        before: [],
      },
    });
  });

  test('beside words said after its evidence ends says that it is the last known', async () => {
    const said = (slug: string) =>
      `statement(slug: "${slug}") { office { title } officeLastKnown }`;
    const office = { title: 'Minister of Foreign Affairs of Israel' };
    expect(await asked(said('saar-2026-01-27-astana'))).toEqual({
      statement: { office, officeLastKnown: true },
    });
    expect(await asked(said('us-official-kazakhstan'))).toEqual({
      statement: { office: null, officeLastKnown: false },
    });
  });

  test('on a day is found by its id, with today where the id names no day, and not before it began', async () => {
    const node = async (id: string) =>
      asked(`node(id: "${id}") { id ... on OfficeOn { lastKnown } }`);
    const id = 'OfficeOn:hamad-bin-isa/king-of-bahrain-1999';
    expect(await node(`${id}/2022-10-10`)).toEqual({
      node: { id: `${id}/2022-10-10`, lastKnown: false },
    });
    expect(await node(id)).toEqual({ node: { id: `${id}/2026-11-28`, lastKnown: true } });
    expect(await node(`${id}/1990-01-01`)).toEqual({ node: null });
    expect(await node('OfficeOn:nobody/king/1990-01-01')).toEqual({ node: null });
    const { errors } = await server.ask(`{ node(id: "${id}/soon") { id } }`);
    expect(errors?.[0]?.message).toContain('"soon" is not a date');
  });

  test('has a title in the language given, and says in what capacity it is held (F6)', async () => {
    expect(
      await asked(`sharaa: leader(slug: "ahmed-al-sharaa") { offices { title capacity } }
        netanyahu: leader(slug: "benjamin-netanyahu") { offices { title(language: "ru") titles { language } capacity } }`),
    ).toMatchObject({
      sharaa: { offices: [{ title: 'President of Syria', capacity: 'INTERIM' }] },
      netanyahu: {
        offices: expect.arrayContaining([
          {
            title: 'Премьер-министр Израиля',
            titles: expect.arrayContaining([{ language: 'en' }, { language: 'ru' }]),
            capacity: null,
          },
        ]),
      },
    });
    const rows = readCsv(
      await (await server.get('/data/offices.csv?leader=ahmed-al-sharaa')).text(),
    );
    expect(rows).toMatchObject([{ title: 'President of Syria', capacity: 'INTERIM' }]);
  });
});
