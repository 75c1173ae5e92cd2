import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TABLES } from '../../src/files/exports/tables/tables.ts';
import { readCsv } from '../support/read-csv.ts';
import { type Started, seeded, start } from '../support/started.ts';

const BY_NAME = TABLES.map((table) => [table.name, table] as const);

const run = promisify(execFile);
const isThere = (program: string) =>
  run(program, ['--version']).then(
    () => true,
    () => false,
  );

const folder = mkdtempSync(join(tmpdir(), 'signatory-'));
let server: Started;
beforeAll(async () => {
  server = await start(await seeded());
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Saves a file of the server's and gives its path and its bytes as text. */
async function saved(file: string): Promise<{ path: string; text: string }> {
  const text = Buffer.from(await (await server.get(`/data/${file}`)).arrayBuffer()).toString();
  const path = join(folder, file);
  writeFileSync(path, text);
  return { path, text };
}

test.for(BY_NAME)(
  '%s.csv is RFC 4180 to a strict reader, and SQLite imports the same cells',
  async ([name], context) => {
    const { path, text } = await saved(`${name}.csv`);
    // Every line ends with CR LF, and every cell that needs quotation marks has them.
    const rows = readCsv(text);
    // To this reader a mark before the first name would be a part of it, and a line of another length an error.
    const strict = parse<Record<string, string>>(text, {
      columns: true,
      relax_column_count: false,
      relax_quotes: false,
      trim: false,
    });
    expect(strict).toEqual(rows);
    if (!(await isThere('sqlite3'))) context.skip('sqlite3 is not installed');
    const { stdout } = await run(
      'sqlite3',
      [':memory:', '-cmd', '.mode json', '-cmd', `.import --csv ${path} t`, 'select * from t'],
      { maxBuffer: 2 ** 28 },
    );
    // The program leaves the CR of a line's end inside a quoted cell as it is, as it should.
    expect(JSON.parse(stdout)).toEqual(rows);
  },
);

test.for(BY_NAME)(
  '%s.json is JSON to jq: lists are arrays, what is unknown is null, true is true',
  async ([name, { columns }], context) => {
    const { path } = await saved(`${name}.json`);
    if (!(await isThere('jq'))) context.skip('jq is not installed');
    const { stdout } = await run('jq', [
      '-c',
      '[.rows[] | to_entries[] | {key, type: (.value | type)}] | group_by(.key) | map({key: .[0].key, value: (map(.type) | unique)}) | from_entries',
      path,
    ]);
    const types = JSON.parse(stdout) as Record<string, string[]>;
    for (const { name: column, type } of columns) {
      const own =
        type === 'list' || type === 'array'
          ? ['array']
          : [{ boolean: 'boolean', integer: 'number', date: 'string', string: 'string' }[type]];
      const may = own[0] === 'array' ? own : [...own, 'null'];
      expect([column, (types[column] ?? []).filter((found) => !may.includes(found))]).toEqual([
        column,
        [],
      ]);
    }
  },
);
