import type { Register } from '@signatory/register';
import { wordIn } from '@signatory/register/bench';

/** What arguments may name: keys that the register has by type, words, parts of names, days. */
export interface Values {
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Words of quotes, from one in most of them to one in few. */
  readonly words: readonly string[];
  /** Words of titles and names. */
  readonly names: readonly string[];
  readonly days: readonly string[];
}

/** How many keys of each type are taken. */
const EACH = 100;

/** Reads the values from a register. */
export async function valuesOf(register: Register): Promise<Values> {
  const page = { first: EACH };
  const { countries, leaders, bodies, accords, statements, sources } = register;
  const [country, leader, body, accord, statement, source] = await Promise.all([
    countries.list({}, page),
    leaders.list({}, page),
    bodies.list({}, page),
    accords.list({}, page),
    statements.list([{}], page),
    sources.list({}, page),
  ]);
  const named = [...(await leaders.named({})), ...(await accords.named({}))].slice(0, EACH);
  const names = named.flatMap(({ names }) => names.flatMap(({ text }) => text.split(' ')));
  return {
    keys: {
      Country: country.rows.map(({ code }) => code),
      Leader: leader.rows.map(({ slug }) => slug),
      Body: body.rows.map(({ slug }) => slug),
      Accord: accord.rows.map(({ slug }) => slug),
      Statement: statement.rows.map(({ slug }) => slug),
      Source: source.rows.map(({ slug }) => slug),
    },
    words: [0.9, 0.5, 1 / 3, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005].map(wordIn),
    names: [...new Set([...names, ...source.rows.flatMap(({ title }) => title.split(' '))])],
    days: ['1995', '2003-06', '2010-06-15', '2015', '2019-12-31', '2024'],
  };
}
