/** Compares what queries cost with the processor time that they take, on a generated register: `compareCosts`. */
import { openRegister } from '@signatory/register';
import { randomFrom } from '@signatory/register/bench';
import type { FastifyInstance } from 'fastify';
import { allowedCost, schema } from './allowed.ts';
import { ask, type Taken } from './asked.ts';
import { filled, unitsOf } from './dearest.ts';
import { measuredServer } from './measured-server.ts';
import { RandomQueries } from './random-queries.ts';
import { rankCorrelation } from './ranks.ts';
import { valuesOf } from './values.ts';

/** How many queries go before those that are measured: what is compiled and read at first is no part of what one takes. */
const BEFORE = 50;

export interface Effort {
  readonly seed: number;
  /** How many random queries are asked, and how many of the dearest fields are asked for as often as is allowed. */
  readonly random: number;
  readonly dearest: number;
}

/** Prints what takes longest, and how far cost and time go together. Time is that of the server and of the processes of its long queries. */
export async function compareCosts(database: string, effort: Effort): Promise<void> {
  const register = await openRegister(database);
  const app = await measuredServer(register);
  const random = new RandomQueries(schema, await valuesOf(register), randomFrom(effort.seed));
  try {
    for (let i = 0; i < BEFORE; i++) await asked(app, random.query());
    await askRandom(app, random, effort.random);
    await askDearest(app, random, effort.dearest);
  } finally {
    await app.close();
    await register.close();
  }
}

async function askRandom(app: FastifyInstance, random: RandomQueries, count: number) {
  const taken: Taken[] = [];
  while (taken.length < count) {
    const one = await asked(app, random.query());
    if (one && one.codes.length === 0) taken.push(one);
  }
  print('Random queries', taken);
  const rank = rankCorrelation(
    taken.map(({ cost }) => cost),
    taken.map(({ processor }) => processor),
  );
  console.log(`Rank correlation of cost and processor time over ${count}: ${rank.toFixed(3)}`);
}

/** Asks for each field by itself, and for those that take longest for what they cost as often as one query may. */
async function askDearest(app: FastifyInstance, random: RandomQueries, count: number) {
  const nothing = await Promise.all(Array.from({ length: 5 }, () => asked(app, '{ __typename }')));
  // What any query takes.
  const least = Math.min(...nothing.map((one) => one?.processor ?? 0));
  const tried = [];
  for (const unit of unitsOf(random)) {
    const { open, field, close } = unit.write();
    const one = await asked(app, `{ ${open} ${field} ${close} }`);
    if (one && one.codes.length === 0) {
      tried.push({ unit, rate: (one.processor - least) / (one.cost + 20) });
    }
  }
  tried.sort((a, b) => b.rate - a.rate);
  const dear: Taken[] = [];
  for (const { unit } of tried.slice(0, count)) {
    const one = await asked(app, filled(unit));
    if (one) dear.push({ ...one, query: `${unit.name}: ${one.query}` });
  }
  print(`The dearest ${dear.length} of ${tried.length} fields, as often as one query may`, dear);
}

async function asked(app: FastifyInstance, query: string): Promise<Taken | undefined> {
  const cost = allowedCost(query);
  return cost === null ? undefined : ask(app, query, cost);
}

function print(title: string, all: readonly Taken[]): void {
  console.log(`\n${title}: the 30 that take longest (processor, elapsed, cost)`);
  for (const one of all.toSorted((a, b) => b.processor - a.processor).slice(0, 30)) {
    const times = [one.processor, one.elapsed].map((ms) => `${ms.toFixed(1).padStart(8)} ms`);
    const cost = String(one.cost).padStart(6);
    console.log([...times, cost, ...one.codes, one.query.slice(0, 300)].join('  '));
  }
}
