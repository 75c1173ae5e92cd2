import datapackage from 'datapackage';
import { beforeAll, expect, test } from 'vitest';
import { type Cells, SAID } from '../support/exports/said-by-graphql.ts';
import { type Started, seeded, start } from '../support/started.ts';

let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
  return () => server.close();
});

test('the Frictionless library loads all tables from a running server, and they are what GraphQL says', async () => {
  const { Package } = datapackage;
  const loaded = await Package.load(`${server.address}/data/datapackage.json`, { strict: true });
  expect([loaded.valid, loaded.errors]).toEqual([true, []]);
  expect(loaded.resourceNames.toSorted()).toEqual(Object.keys(SAID).sort());
  for (const resource of loaded.resources) {
    const { primaryKey, foreignKeys } = resource.schema;
    // Types, patterns, values and what must not be empty are checked row by row, and the references as well.
    const rows = await resource.read({ keyed: true });
    expect(await resource.checkRelations()).toBe(true);
    const said = (await SAID[resource.name]?.(server)) ?? new Map<string, Cells>();
    const keys = rows.map((row) => primaryKey.map((column) => row[column]).join(' '));
    expect(keys.toSorted()).toEqual([...said.keys()].sort());
    for (const [index, row] of rows.entries())
      expect({ key: keys[index], ...row }).toMatchObject(said.get(keys[index] ?? '') ?? {});
    expect([resource.name, foreignKeys.length]).toEqual([
      resource.name,
      ({ statements: 1, acts: 1, announcements: 3 } as Record<string, number>)[resource.name] ?? 0,
    ]);
  }
  // More tables of the seeds than one row each, so that a server that gives nothing does not pass.
  expect((await SAID.acts?.(server))?.size).toBeGreaterThan(500);
});

test('it refuses what is not as described: a wrong value, an empty cell, a row that nothing refers to', async () => {
  const { Package, Resource } = datapackage;
  const described = await Package.load(`${server.address}/data/datapackage.json`);
  const acts = described.getResource('acts');
  const [header = [], first = []] = (await (await server.get('/data/acts.csv')).text())
    .split('\r\n')
    .map((line) => line.split(','));
  const read = async (column: string, cell: string) => {
    const changed = first.map((value, index) => (header[index] === column ? cell : value));
    const data = [header, changed.slice(0, header.length)];
    const { path: _, ...descriptor } = acts.descriptor;
    return (await Resource.load({ ...descriptor, data })).read().then(
      () => 'taken',
      () => 'refused',
    );
  };
  expect(await read('kind', first[header.indexOf('kind')] ?? '')).toBe('taken');
  expect(await read('date', '2025-11')).toBe('taken');
  expect(await read('kind', 'SHOUTED')).toBe('refused');
  expect(await read('date', '2025-13')).toBe('refused');
  expect(await read('contested', 'perhaps')).toBe('refused');
  expect(await read('accord', '')).toBe('refused');
});
