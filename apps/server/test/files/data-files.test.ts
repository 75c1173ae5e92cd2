import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { onSeeds } from '../support/on-seeds.ts';
import { ACTIVITY, OA, readAnnotations } from '../support/read-annotations.ts';
import { readCsv } from '../support/read-csv.ts';

/** The types of Table Schema that a JSON value may have in a CSV file: a list is one text there. */
const typesOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return ['string', 'array'];
  return [Number.isInteger(value) ? 'integer' : typeof value];
};

interface Annotation {
  readonly statement: string;
  readonly body: { readonly creator: { readonly type?: string } };
  readonly target: unknown;
}

onSeeds((fixture) => {
  const get = (path: string, init?: RequestInit) => fixture().server.get(path, init);

  test('/data/statements.jsonld is annotations whose selectors quote the passages', async () => {
    const response = await get('/data/statements.jsonld?accord=abraham-accords');
    expect(response.headers.get('content-type')).toContain('application/ld+json');
    const { of, values, listed, statements } = await readAnnotations(await response.text());
    const annotations = of(`${OA}Annotation`);
    expect(annotations.length).toBeGreaterThan(5);
    expect(new Set(annotations).size).toBe(annotations.length);
    expect(listed).toBe(annotations.length);
    const { digest } = await fixture().register.revision();
    const term = (one: string, name: string) => values(one, `urn:signatory:terms:${name}`);
    for (const one of annotations) {
      expect(term(one, 'page')).toEqual([
        `${fixture().server.address}/statements/${term(one, 'statement')}`,
      ]);
      expect(term(one, 'recordSha256')).toEqual([digest]);
    }
    // Web Annotation Data Model §5.2: a page has an id. §3.3.1: an instant is one, in UTC.
    expect(of(`${ACTIVITY}OrderedCollectionPage`)).toEqual([expect.stringMatching(/^urn:uuid:/)]);
    for (const { object } of statements)
      if (object.datatype?.value.endsWith('#dateTime'))
        expect(object.value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    for (const target of annotations.flatMap((one) => values(one, `${OA}hasTarget`))) {
      const [source = target] = values(target, `${OA}hasSource`);
      expect(source).toMatch(/^(https?:|urn:uuid:)/);
      const selectors = values(target, `${OA}hasSelector`);
      const [exact, start, end] = ['exact', 'start', 'end'].map((name) =>
        selectors.flatMap((selector) => values(selector, OA + name)),
      );
      expect(exact).toHaveLength(source === target ? 0 : 1);
      expect(end).toEqual(start?.map((from) => String(Number(from) + (exact?.[0]?.length ?? 0))));
    }
  });

  test('/data/statements.jsonld calls a body an organization, and of the unnamed no more than their name', async () => {
    const file = (await (await get('/data/statements.jsonld')).json()) as { items: Annotation[] };
    const { statements } = await fixture().data<{
      statements: { nodes: { slug: string; speaker: { __typename: string } }[] };
    }>('{ statements(first: 100) { nodes { slug speaker { __typename } } } }');
    const types = { Leader: 'Person', Body: 'Organization', UnnamedSpeaker: undefined };
    const speakers = new Map(statements.nodes.map(({ slug, speaker }) => [slug, speaker]));
    const met = new Set<string>();
    for (const { statement, body, target, ...rest } of file.items) {
      const { __typename: name = '' } = speakers.get(statement) ?? {};
      if (name === '') continue;
      met.add(name);
      expect([statement, body.creator.type]).toEqual([
        statement,
        types[name as keyof typeof types],
      ]);
      // A level is said of the passages that the target quotes, and not of a body that may join several.
      expect(rest).not.toHaveProperty('verbatim');
      expect('passagesVerbatim' in rest).toBe(Array.isArray(target));
    }
    expect(met).toEqual(new Set(Object.keys(types)));
  });

  test('/data/datapackage.json describes each column of each file', async () => {
    const described = (await (await get('/data/datapackage.json')).json()) as {
      profile: string;
      licenses: { name: string }[];
      resources: {
        name: string;
        path: string;
        schema: {
          fields: { name: string; type: string; constraints?: { pattern: string } }[];
          primaryKey: string[];
        };
      }[];
    };
    expect(described).toMatchObject({
      profile: 'tabular-data-package',
      licenses: [{ name: 'CC-BY-4.0' }],
    });
    expect(described.resources).toHaveLength(7);
    for (const { name, path, schema } of described.resources) {
      const rows = readCsv(await (await get(`/data/${path}`)).text());
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
      for (const { name: column, type, constraints } of schema.fields) {
        for (const row of rows) {
          const cell = row[column] ?? '';
          if (cell === '') continue;
          if (type === 'boolean') expect(cell).toMatch(/^(true|false)$/);
          if (type === 'integer') expect(cell).toMatch(/^\d+$/);
          if (type === 'array') expect(JSON.parse(cell)).toBeInstanceOf(Array);
          if (constraints) expect(cell).toMatch(new RegExp(constraints.pattern));
        }
      }
      const { rows: objects } = (await (await get(`/data/${name}.json`)).json()) as {
        rows: Record<string, unknown>[];
      };
      const types = new Map(schema.fields.map((field) => [field.name, field.type]));
      for (const object of objects)
        for (const [column, value] of Object.entries(object))
          if (value !== null)
            expect([column, typesOf(value)]).toEqual([
              column,
              expect.arrayContaining([types.get(column)]),
            ]);
      const keys = rows.map((row) => schema.primaryKey.map((column) => row[column]).join(' '));
      expect(new Set(keys).size).toBe(rows.length);
    }
  });

  test('/data/register.sqlite is a whole database without held texts', async () => {
    const response = await get('/data/register.sqlite');
    expect(response.status).toBe(200);
    const folder = mkdtempSync(join(tmpdir(), 'signatory-'));
    const path = join(folder, 'copy.sqlite');
    writeFileSync(path, Buffer.from(await response.arrayBuffer()));
    const database = new DatabaseSync(path, { readOnly: true });
    const rows = (sql: string) => database.prepare(sql).all();
    expect(rows('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(rows('pragma foreign_key_check')).toEqual([]);
    const tables = rows("select name from sqlite_schema where type = 'table'").map(
      ({ name }) => name,
    );
    expect(tables).toContain('statement_accord');
    expect(tables.filter((name) => /held|search|kysely/.test(String(name)))).toEqual([]);
    const { counts } = { counts: await fixture().register.counts() };
    expect(rows('select count(*) as count from wording')).toEqual([{ count: counts.wordings }]);
    expect(rows('select count(*) as count from act')).toEqual([{ count: counts.acts }]);
    expect(rows("select value from about where key = 'licence'")).toEqual([{ value: 'CC-BY-4.0' }]);
    database.close();
    rmSync(folder, { recursive: true });
    const again = await get('/data/register.sqlite', {
      headers: { 'if-none-match': response.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });
});
