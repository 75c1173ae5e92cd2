import { describe, expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';
import { type Row, readCsv } from '../support/read-csv.ts';

interface Answer {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What a spreadsheet runs (OWASP, CSV Injection), in the full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell as it was before it was made harmless to spreadsheets. */
const undefused = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, '');

/** A value of the JSON file as CSV has it; several texts that may hold any sign are JSON there too. */
const textOf = (column: string, value: unknown): string => {
  if (column === 'passages') return JSON.stringify(value);
  return Array.isArray(value) ? value.join('; ') : String(value ?? '');
};

onSeeds((fixture) => {
  const get = (path: string, init?: RequestInit) => fixture().server.get(path, init);
  const csv = async (path: string): Promise<readonly Row[]> => {
    const response = await get(path);
    expect([path, response.status]).toEqual([path, 200]);
    return readCsv(await response.text());
  };
  const json = async (path: string) => (await (await get(path)).json()) as Answer;

  describe('/data tables', () => {
    test('say who stood where on a day, as GraphQL does', async () => {
      const rows = await csv('/data/signatories.csv?accord=abraham-accords&asOf=2025-11-07');
      const asked = await fixture().data<{
        accord: { participations: { nodes: { country: { code: string }; standing: string }[] } };
      }>(
        '{ accord(slug: "abraham-accords") { participations(first: 100, asOf: "2025-11-07") { nodes { country { code } standing } } } }',
      );
      const nodes = asked.accord.participations.nodes;
      expect(rows.map(({ country, standing }) => [country, standing])).toEqual(
        nodes.map(({ country, standing }) => [country.code, standing]),
      );
      expect(rows.find(({ country }) => country === 'KAZ')).toMatchObject({
        standing: 'ANNOUNCED',
        as_of: '2025-11-07',
        licence: 'CC-BY-4.0',
      });
    });

    test.each([
      ['signatories', ''],
      ['signatories', '?standing=ANNOUNCED,SIGNATORY&country=KAZ'],
      ['statements', ''],
      ['statements', '?accord=abraham-accords&form=DIRECT&asOf=2025-11-07'],
      ['acts', ''],
      ['acts', '?accord=abraham-accords&kind=ANNOUNCED&asOf=2025-11-07'],
      ['statements', '?standing=ANNOUNCED&asOf=2025-11-07'],
      ['acts', '?standing=ANNOUNCED,SIGNATORY&country=ARE&asOf=2025-11-07'],
      ['sources', '?standing=ANNOUNCED&accord=abraham-accords&asOf=2025-11-07'],
      ['offices', ''],
      ['offices', '?asOf=2025-11-06&country=USA'],
      ['sources', ''],
      ['sources', '?kind=NEWS&asOf=2025-11'],
    ])('%s%s is the same in CSV and JSON, one row for each key', async (name, query) => {
      const [rows, { meta, rows: objects }] = [
        await csv(`/data/${name}.csv${query}`),
        await json(`/data/${name}.json${query}`),
      ];
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBe(objects.length);
      expect(meta).toMatchObject({
        table: name,
        licence: 'CC-BY-4.0',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      for (const [i, row] of rows.entries()) {
        const { as_of, digest, licence, ...cells } = row;
        expect([digest, licence]).toEqual([String(meta.digest).slice(0, 16), 'CC-BY-4.0']);
        expect(as_of).toBe(meta.asOf ?? '');
        for (const cell of Object.values(row)) expect(cell).not.toMatch(FORMULA);
        const read = Object.entries(cells).map(([column, cell]) => [column, undefused(cell)]);
        expect(Object.fromEntries(read)).toEqual(
          Object.fromEntries(
            Object.entries(objects[i] ?? {}).map(([column, value]) => [
              column,
              textOf(column, value),
            ]),
          ),
        );
      }
    });

    test('by standing are of one day: what was done and said by then, of whoever stood so then', async () => {
      const place = 'accord=abraham-accords&standing=ANNOUNCED';
      const acts = await csv(`/data/acts.csv?${place}&asOf=2025-11-06`);
      expect(acts.map(({ country, kind, as_of }) => [country, kind, as_of])).toEqual([
        ['KAZ', 'ANNOUNCED', '2025-11-06'],
        ['KAZ', 'ANNOUNCED', '2025-11-06'],
      ]);
      expect((await json(`/data/acts.json?${place}&asOf=2025-11-05`)).rows).toEqual([]);
      const { meta, rows } = await json(`/data/statements.json?${place}&asOf=2025-11-07`);
      expect([meta.asOf, rows.length > 3]).toEqual(['2025-11-07', true]);
      // What has no date counts from its earliest source.
      for (const { date } of rows) expect(String(date ?? '') <= '2025-11-07').toBe(true);
    });

    test('have of each day the acts that count from it or an earlier one, undated ones too', async () => {
      const all = await csv('/data/acts.csv');
      const undated = all.filter(({ date, counted_from }) => date === '' && counted_from !== '');
      expect(undated.length).toBeGreaterThan(0);
      for (const day of [...new Set(undated.map((act) => act.counted_from ?? ''))].slice(0, 5)) {
        const begun = all.filter((act) => (act.counted_from ?? '') <= day).map(({ act }) => act);
        const rows = await csv(`/data/acts.csv?asOf=${day}`);
        expect(rows.map(({ act }) => act)).toEqual(begun);
      }
    });

    test('by standing are of today where no day is given, and by role of any day', async () => {
      const { meta, rows } = await json(
        '/data/acts.json?accord=abraham-accords&standing=ANNOUNCED',
      );
      expect([meta.asOf, rows.length]).toEqual(['2025-11-10', 3]);
      const said = await json('/data/statements.json?standing=ANNOUNCED&country=KAZ&to=2025-11-06');
      expect(said.rows.length).toBeGreaterThan(0);
      for (const { date } of said.rows)
        if (date !== null) expect(String(date) <= '2025-11-06').toBe(true);
      const brokered = await json('/data/acts.json?role=BROKER&country=USA');
      expect([brokered.meta.asOf, brokered.rows.length > 0]).toEqual([null, true]);
    });

    test('hold all that the register counts', async () => {
      const { register } = await fixture().data<{ register: { counts: Record<string, number> } }>(
        '{ register { counts { acts statements sources } } }',
      );
      for (const [name, count] of Object.entries(register.counts)) {
        const { rows } = await json(`/data/${name}.json`);
        const keys = new Set(rows.map((row) => Object.values(row)[0]));
        expect([name, rows.length, keys.size]).toEqual([name, count, count]);
      }
    });

    test('refuse what they do not know by name, and list what they know', async () => {
      for (const [path, status, words] of [
        ['/data/statements.csv?speaker=x', 400, '"speaker"'],
        ['/data/signatories.csv?asOf=yesterday', 400, 'asOf is "yesterday"'],
        ['/data/statements.json?channel=POST', 400, 'PRESS_REMARKS'],
        ['/data/statements.json?leader=a&leader=b', 400, 'given 2 times'],
        ['/data/signatories.csv?accord=nothing', 404, '"nothing"'],
        ['/data/acts.csv?from=yesterday', 400, 'yesterday'],
        ['/data/signatories.json?country=XXX', 404, '"XXX"'],
        ['/data/nothing.csv', 404, 'signatories.csv'],
        ['/data/statements.csv?words=%00', 400, 'NUL'],
        ['/data/acts.csv?standing=MEMBER', 400, 'SIGNATORY'],
        ['/data/register.sqlite?accord=a', 400, 'It takes knownOn alone'],
      ] as const) {
        const response = await get(path);
        expect([path, response.status]).toEqual([path, status]);
        const text = await response.text();
        expect(text).toContain(words);
        expect(response.headers.get('content-disposition')).toBeNull();
      }
    });

    test('bear filter, day, digest and licence in their name, and can be read from anywhere', async () => {
      const response = await get('/data/signatories.csv?accord=abraham-accords&asOf=2025-11-07', {
        headers: { origin: 'https://elsewhere.example' },
      });
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="signatory_signatories_(edition=[\d.-]+_)?accord=abraham-accords_as-of=2025-11-07_digest=[0-9a-f]{16}_CC-BY-4\.0\.csv"$/,
      );
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-expose-headers')).toContain(
        'content-disposition',
      );
      expect(response.headers.get('link')).toContain('rel="license"');
      await response.body?.cancel();
    });

    test('answer 304 to who has them, HEAD without a body, and compressed to who can read it', async () => {
      const path = '/data/statements.json?accord=abraham-accords';
      const first = await get(path, { headers: { 'accept-encoding': 'br' } });
      expect(first.headers.get('content-encoding')).toBe('br');
      await first.json();
      const tag = first.headers.get('etag') ?? '';
      const again = await get(path, { headers: { 'if-none-match': tag } });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const head = await get(path, { method: 'HEAD' });
      expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
    });
  });
});
