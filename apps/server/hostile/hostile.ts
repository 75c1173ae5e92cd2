/** `npm run hostile`: measures what is dear, asks for much of it at once while a reader opens pages, or measures what readers ask. */
import { parseArgs } from 'node:util';
import { openRegister, type Register } from '@signatory/register';
import { generatedRegister, generateOnServer, randomFrom } from '@signatory/register/bench';
import { allowedCost, schema } from './allowed.ts';
import { compareCosts } from './costs.ts';
import { filled, unitsOf } from './dearest.ts';
import { RandomQueries } from './random-queries.ts';
import { measureReaders } from './readers.ts';
import { besiege } from './siege.ts';
import { valuesOf } from './values.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: 'data/bench' },
    size: { type: 'string', default: '100000' },
    random: { type: 'string', default: '300' },
    dearest: { type: 'string', default: '60' },
    queries: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    dashboard: { type: 'string' },
  },
});
const [part] = positionals;
const server = process.env.TEST_DATABASE_URL;
const file = `file:${await generatedRegister(values.folder, Number(values.size))}`;
const seed = Number(values.seed);
const dearest = Number(values.dearest);

if (part === 'readers') {
  const databases = new Map([['SQLite', file]]);
  if (server !== undefined) {
    await generateOnServer(server, Number(values.size));
    databases.set('PostgreSQL', server);
  }
  if (!(await measureReaders(databases))) process.exitCode = 1;
} else {
  if (part !== 'siege') {
    await compareCosts(file, { seed, random: Number(values.random), dearest });
  }
  if (part !== 'costs') {
    let holds = await besiegeOn('SQLite', file);
    if (server === undefined) console.log('\nTEST_DATABASE_URL names no PostgreSQL to ask.');
    else holds = (await besiegeOn('PostgreSQL', server)) && holds;
    if (!holds) process.exitCode = 1;
  }
}

async function besiegeOn(name: string, database: string): Promise<boolean> {
  const register = await openRegister(database);
  const queries = await queriesOf(register).finally(() => register.close());
  return besiege(name, database, queries, values.dashboard);
}

/** Random queries that are allowed and, among them, the fields that may be dear, as often as one query may ask for them. */
async function queriesOf(register: Register): Promise<readonly string[]> {
  const random = new RandomQueries(schema, await valuesOf(register), randomFrom(seed));
  const queries: string[] = [];
  while (queries.length < Number(values.queries)) {
    const query = random.query();
    if (allowedCost(query) !== null) queries.push(query);
  }
  const units = unitsOf(random);
  const every = Math.max(1, Math.floor(units.length / dearest));
  const dear = units.filter((_, i) => i % every === 0).map(filled);
  const step = Math.ceil(queries.length / dear.length);
  return queries.flatMap((query, i) => [
    query,
    ...(i % step === 0 ? dear.slice(i / step, i / step + 1) : []),
  ]);
}
