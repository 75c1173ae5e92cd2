import { RefusedValue } from '@signatory/register';
import { onDay, withDay } from '../bounds.ts';
import { coverageOf } from '../coverage.ts';
import { entryPage, pageByName } from '../entries.ts';
import { actPage, statementPage } from '../lists.ts';
import { nodeById } from '../nodes.ts';
import { LICENCE, version } from '../version.ts';
import type { QueryResolvers } from './types.generated.ts';

/** The most ids that one `nodes` takes. */
const IDS_LIMIT = 100;

export const Query: QueryResolvers = {
  node: (_, { id }, context) => nodeById(id, context),
  nodes(_, { ids }, context) {
    if (ids.length > IDS_LIMIT) {
      throw new RefusedValue(`${ids.length} ids are given`, `ask for at most ${IDS_LIMIT}`);
    }
    return Promise.all(ids.map((id) => nodeById(id, context)));
  },
  country: (_, { code }, { one }) => one.countries.find(code),
  countries: (_, { filter, ...asked }, { register, one, today }) =>
    entryPage(register.countries, one.countries, withDay(filter, today), asked),
  leader: (_, { slug }, { one }) => one.leaders.find(slug),
  leaders: (_, { filter, ...asked }, { register, one }) =>
    entryPage(register.leaders, one.leaders, filter ?? {}, asked),
  body: (_, { slug }, { one }) => one.bodies.find(slug),
  bodies: (_, { filter, ...asked }, { register, one }) =>
    entryPage(register.bodies, one.bodies, filter ?? {}, asked),
  accord: (_, { slug }, { one }) => one.accords.find(slug),
  async accords(_, { filter, orderBy, ...asked }, { register, one, today }) {
    const conditions = withDay(filter, today);
    if (orderBy !== 'NAME') return register.accords.list(conditions, asked, orderBy);
    return pageByName(await register.accords.named(conditions), one.accords, asked);
  },
  acts: (_, args, context) => actPage({}, args, context),
  timeline: (_, { filter, orderBy, ...page }, { register, today }) =>
    register.timeline(onDay(filter, today), page, orderBy),
  changes: (_, { since, ...page }, { register }) =>
    register.history.list(null, since ?? null, page),
  statement: (_, { slug }, { one }) => one.statements.find(slug),
  statements: (_, args, context) => statementPage({}, args, context),
  source: (_, { slug }, { one }) => one.sources.find(slug),
  sources: (_, { filter, ...asked }, { register, one, today }) =>
    entryPage(register.sources, one.sources, onDay(filter, today), asked),
  search: (_, { query, types, ...page }, { register }) =>
    register.search(query, types ?? null, page),
  async register(_, _args, { register }) {
    const [{ number, lastChange, digest }, counts, covered] = await Promise.all([
      register.revision(),
      register.counts(),
      register.accords.covered(),
    ]);
    const coverage = covered.flatMap((accord) => coverageOf(accord) ?? []);
    return { version, licence: LICENCE, revision: number, lastChange, digest, counts, coverage };
  },
};
