/** Measures what readers ask on a large register, on each engine: `measureReaders`. */
import { openRegister } from '@signatory/register';
import { wordIn } from '@signatory/register/bench';
import { allowedCost } from './allowed.ts';
import { ask } from './asked.ts';
import { measuredServer } from './measured-server.ts';
import { timeOfChildren, timeOfSessions } from './processor-time.ts';

/** How often each question is asked. The first time is no part of the measure. */
const ROUNDS = 20;

interface Question {
  readonly name: string;
  /** The most milliseconds of processor time that 95 of 100 may take. */
  readonly most: number;
  /** The query, another one each time where that is what readers do. */
  readonly query: (round: number) => string;
}

const FIELDS = ['accord', 'body', 'channel', 'country', 'form'].concat(
  ...['language', 'leader', 'source', 'speakerCountry', 'verbatim'],
);
const FACETS = FIELDS.map((field) => `${field} { buckets { value count } otherBuckets }`).join(' ');
const HIT = 'edges { node { __typename ... on Statement { slug } } }';
const [rare, common] = [wordIn(0.01), wordIn(1 / 3)];
const countries = ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAF', 'XAG', 'XAH', 'XAI', 'XAJ'];
const country = (round: number) => countries[round % countries.length];

const QUESTIONS: readonly Question[] = [
  {
    name: 'a page of statements on a country',
    most: 30,
    query: (round) => `{ statements(first: 20, filter: { country: "${country(round)}" }) {
      nodes { slug text date } pageInfo { endCursor } } }`,
  },
  {
    name: 'a search, a word in 1 %',
    most: 100,
    query: (round) => `{ search(query: "${rare}", first: ${20 + round}) { ${HIT} } }`,
  },
  {
    name: 'a search, a word in a third',
    most: 100,
    query: (round) => `{ search(query: "${common}", first: ${20 + round}) { ${HIT} } }`,
  },
  {
    name: 'statements saying a word in a third',
    most: 100,
    query: (round) =>
      `{ statements(first: ${20 + round}, filter: { words: "${common}" }) { nodes { slug } } }`,
  },
  {
    name: 'the same, counted',
    most: 200,
    query: (round) => `{ statements(first: ${20 + round}, filter: { words: "${common}" }) {
      nodes { slug } totalCount } }`,
  },
  {
    name: 'all facets of all statements',
    most: 300,
    query: () => `{ statements(first: 20) { nodes { slug } totalCount facets { ${FACETS} } } }`,
  },
  {
    name: 'all facets on a country',
    most: 300,
    query: (round) => `{ statements(first: 20, filter: { country: "${country(round)}" }) {
      nodes { slug } totalCount facets { ${FACETS} } } }`,
  },
  {
    name: 'sources by name, counted',
    most: 100,
    query: (round) =>
      `{ sources(first: ${20 + round}, filter: { name: "${rare}" }) { nodes { slug } totalCount } }`,
  },
];

/** Prints a table for the databases, by their names. Returns whether all holds. */
export async function measureReaders(databases: ReadonlyMap<string, string>): Promise<boolean> {
  const columns = new Map<string, readonly number[]>();
  for (const [name, database] of databases) columns.set(name, await measured(database));
  const names = [...columns.keys()];
  console.log(`| milliseconds of processor time, p95 | at most | ${names.join(' | ')} |`);
  console.log(`| --- | --- | ${names.map(() => '---').join(' | ')} |`);
  for (const [i, { name, most }] of QUESTIONS.entries()) {
    const times = names.map((column) => columns.get(column)?.[i]?.toFixed(1));
    console.log(`| ${name} | ${most} | ${times.join(' | ')} |`);
  }
  return [...columns.values()].every((times) =>
    QUESTIONS.every(({ most }, i) => (times[i] ?? Infinity) <= most),
  );
}

async function measured(database: string): Promise<readonly number[]> {
  const register = await openRegister(database);
  const app = await measuredServer(register);
  const name = database.startsWith('file:') ? null : new URL(database).pathname.slice(1);
  const timeOfOthers = name === null ? timeOfChildren : () => timeOfSessions(name);
  const all: number[] = [];
  try {
    for (const { query } of QUESTIONS) {
      const times: number[] = [];
      for (let round = 0; round <= ROUNDS; round++) {
        const text = query(round);
        const { codes, processor } = await ask(app, text, allowedCost(text) ?? 0, timeOfOthers);
        if (codes.length > 0) throw new Error(`${codes.join(', ')}: ${text}`);
        if (round > 0) times.push(processor);
      }
      times.sort((a, b) => a - b);
      all.push(times[Math.ceil(times.length * 0.95) - 1] ?? Infinity);
    }
  } finally {
    await app.close();
    await register.close();
  }
  return all;
}
