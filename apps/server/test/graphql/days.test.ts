import { beforeAll, describe, expect, test } from 'vitest';
import { onEveryEngine } from '../../../../packages/register/test/support/engines.ts';
import { placesOfDay } from '../support/places-of-day.ts';
import { readCsv } from '../support/read-csv.ts';
import { type Started, start } from '../support/started.ts';
import { addSummit } from '../support/summit.ts';

onEveryEngine((fixture) => {
  const opened = new Map<string, Started>();
  beforeAll(async () => {
    await addSummit(fixture().register);
    return () => Promise.all([...opened.values()].map(({ app }) => app.close()));
  });

  /** The server at a time of its clock. */
  const at = async (now: string): Promise<Started> => {
    const known = opened.get(now);
    if (known) return known;
    const made = await start(fixture().register, undefined, {}, undefined, () => new Date(now));
    opened.set(now, made);
    return made;
  };
  const COVERED = '2026-08-21T12:00:00Z';

  describe('A day after the last on record', () => {
    test.each(placesOfDay())(
      'is refused by $field, which names $argument',
      async ({ query, argument }) => {
        const server = await at(COVERED);
        const { errors } = await server.ask(query('2026-12-02'));
        expect(errors?.map(({ message }) => message)).toEqual([
          `${argument} is 2026-12-02, and the last day on record is 2026-12-01: ask for that day or an earlier one`,
        ]);
        expect(errors?.[0]?.extensions).toEqual({
          code: 'BAD_USER_INPUT',
          argument,
          asked: '2026-12-02',
          lastDay: '2026-12-01',
        });
        for (const day of ['2026-12-01', '2026', '0001-01-01']) {
          const answer = await server.ask(query(day));
          if (day === '2026')
            expect(answer.errors?.[0]?.message).toContain('stands for 2026-12-31');
          else expect(answer.errors).toBeUndefined();
        }
      },
    );

    test.each(['signatories', 'statements', 'acts', 'offices', 'sources'])(
      'is refused by the file of %s in a sentence',
      async (name) => {
        const server = await at(COVERED);
        for (const extension of ['csv', 'json']) {
          const refused = await server.get(`/data/${name}.${extension}?asOf=2026-12-02`);
          expect(refused.status).toBe(400);
          expect(await refused.text()).toContain(
            'asOf is 2026-12-02, and the last day on record is 2026-12-01: ask for that day or an earlier one.',
          );
          expect((await server.get(`/data/${name}.${extension}?asOf=2026-12-01`)).status).toBe(200);
        }
      },
    );

    test('moves with the clock where nothing on record is later', async () => {
      const server = await at('2027-01-01T00:00:00Z');
      const { data } = await server.ask('{ register { today lastDay } }');
      expect(data).toEqual({ register: { today: '2027-01-01', lastDay: '2027-01-01' } });
      const asked = (day: string) =>
        server.ask(`{ accord(slug: "summit") { tally(asOf: "${day}") { count } } }`);
      expect((await asked('2027-01-01')).errors).toBeUndefined();
      expect((await asked('2027-01-02')).errors).toHaveLength(1);
    });
  });

  describe('An act that is still ahead', () => {
    const PLACE = `query ($asOf: PartialDate) { accord(slug: "summit") {
      tally(asOf: $asOf) { standing count scheduled }
      participation(country: "AAA", asOf: $asOf) { asOf standing since scheduled citation acts { kind scheduled } } } }`;

    test.each([
      [
        '2026-08-20T12:00:00Z',
        null,
        '2026-08-20',
        'ANNOUNCED',
        false,
        'Land AAA in the Summit: announced, as of 2026-08-20. Derived from',
      ],
      [
        '2026-08-21T12:00:00Z',
        null,
        '2026-08-21',
        'ANNOUNCED',
        false,
        'Land AAA in the Summit: announced, as of 2026-08-21. Derived from',
      ],
      [
        '2026-08-22T00:00:00Z',
        null,
        '2026-08-22',
        'ANNOUNCED',
        false,
        'Land AAA in the Summit: announced, as of 2026-08-22; searched up to 2026-08-21, what happened later may be missing. Derived from',
      ],
      [
        '2026-08-22T00:00:00Z',
        '2026-12-01',
        '2026-12-01',
        'SIGNATORY',
        true,
        'Land AAA in the Summit: signatory (scheduled), as of 2026-12-01, as known on 2026-08-22; searched up to 2026-08-21, what happened later may be missing. Derived from',
      ],
      [
        '2026-11-30T23:59:59Z',
        '2026-12-01',
        '2026-12-01',
        'SIGNATORY',
        true,
        'Land AAA in the Summit: signatory (scheduled), as of 2026-12-01, as known on 2026-11-30; ',
      ],
      [
        '2026-12-01T00:00:00Z',
        null,
        '2026-12-01',
        'SIGNATORY',
        false,
        'Land AAA in the Summit: signatory, as of 2026-12-01; searched up to 2026-08-21, what happened later may be missing. Derived from',
      ],
    ])(
      'at %s, for asOf %s, is given for %s',
      async (now, asOf, day, standing, scheduled, cited) => {
        const { data } = await (await at(now)).ask<{
          accord: {
            tally: object[];
            participation: { citation: string; acts: { kind: string }[] };
          };
        }>(PLACE, { asOf });
        const place = data?.accord.participation;
        expect(place).toMatchObject({ asOf: day, standing, scheduled });
        expect(place?.citation).toContain(cited);
        expect(data?.accord.tally).toEqual(
          standing === 'SIGNATORY'
            ? [{ standing, count: 2, scheduled: scheduled ? 1 : 0 }]
            : [
                { standing: 'SIGNATORY', count: 1, scheduled: 0 },
                { standing: 'ANNOUNCED', count: 1, scheduled: 0 },
              ],
        );
        expect(place?.acts).toEqual([
          { kind: 'ANNOUNCED', scheduled: false },
          ...(standing === 'SIGNATORY' ? [{ kind: 'SIGNED', scheduled }] : []),
        ]);
      },
    );

    test('is marked in the files, and is an ordinary act from its own day', async () => {
      const of = async (now: string, path: string) =>
        readCsv(await (await (await at(now)).get(path)).text()).filter(
          (row) => row.accord === 'summit' && row.country === 'AAA',
        );
      const day = '/data/signatories.csv?accord=summit&asOf=2026-12-01';
      expect(await of('2026-11-30T23:59:59Z', day)).toMatchObject([
        {
          standing: 'SIGNATORY',
          since: '2026-12-01',
          scheduled: 'true',
          covered_until: '2026-08-21',
        },
      ]);
      expect(await of('2026-12-01T00:00:00Z', day)).toMatchObject([{ scheduled: 'false' }]);
      const acts = '/data/acts.csv?accord=summit';
      expect((await of(COVERED, acts)).map(({ kind, scheduled }) => [kind, scheduled])).toEqual(
        expect.arrayContaining([
          ['SIGNED', 'true'],
          ['ANNOUNCED', 'false'],
        ]),
      );
    });
  });

  test('Without a day, places, standings and tally are those of today in UTC', async () => {
    for (const [now, announced] of [
      ['2025-11-05T23:59:59Z', []],
      ['2025-11-06T00:00:00Z', ['AAA']],
      ['2026-12-01T00:00:00Z', []],
    ] as const) {
      const { data } = await (await at(now)).ask(
        '{ countries(first: 9, filter: { accord: "summit", standing: [ANNOUNCED] }) { nodes { code } } }',
      );
      expect(data).toEqual({ countries: { nodes: announced.map((code) => ({ code })) } });
    }
  });
});
