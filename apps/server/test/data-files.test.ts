import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { onSeeds } from './on-seeds.ts';

onSeeds((told) => {
  const get = (path: string, init?: RequestInit) => told().server.get(path, init);

  test('/data/statements.jsonld is annotations whose selectors quote the passages', async () => {
    const response = await get('/data/statements.jsonld?accord=abraham-accords');
    expect(response.headers.get('content-type')).toContain('application/ld+json');
    const page = (await response.json()) as {
      type: string;
      items: {
        id: string;
        type: string;
        body: { value: string };
        target:
          | string
          | {
              source: string;
              selector: { type: string; exact?: string; start?: number; end?: number }[];
            }[];
      }[];
    };
    expect(page.type).toBe('AnnotationPage');
    expect(page.items.length).toBeGreaterThan(5);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
    for (const { type, target } of page.items) {
      expect(type).toBe('Annotation');
      if (typeof target === 'string') {
        expect(target).toMatch(/^(https?:|urn:uuid:)/);
        continue;
      }
      expect(target.length).toBeGreaterThan(0);
      for (const { source, selector } of target) {
        expect(source).toMatch(/^(https?:|urn:uuid:)/);
        const [quote, position] = selector;
        expect(quote).toMatchObject({
          type: 'TextQuoteSelector',
          exact: expect.stringMatching(/./),
        });
        if (position) {
          const { start = 0, end = 0 } = position;
          expect([position.type, end - start]).toEqual([
            'TextPositionSelector',
            quote?.exact?.length,
          ]);
        }
      }
    }
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
    expect(described.resources).toHaveLength(5);
    for (const { path, schema } of described.resources) {
      const text = await (await get(`/data/${path}`)).text();
      const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
      for (const { name, type, constraints } of schema.fields) {
        for (const row of rows) {
          const cell = row[name] ?? '';
          if (cell === '') continue;
          if (type === 'boolean') expect(cell).toMatch(/^(true|false)$/);
          if (type === 'integer') expect(cell).toMatch(/^\d+$/);
          if (constraints) expect(cell).toMatch(new RegExp(constraints.pattern));
        }
      }
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
    const { counts } = { counts: await told().register.counts() };
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
