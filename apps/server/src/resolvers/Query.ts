import { RefusedValue } from '@signatory/register';
import { onDay, withDay } from '../bounds.ts';
import { coverageOf } from '../coverage.ts';
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
  countries: (_, { filter, ...page }, { register, today }) =>
    register.countries.list(withDay(filter, today), page),
  leader: (_, { slug }, { one }) => one.leaders.find(slug),
  leaders: (_, args, { register }) => register.leaders.list(args.filter ?? {}, args),
  body: (_, { slug }, { one }) => one.bodies.find(slug),
  bodies: (_, args, { register }) => register.bodies.list(args.filter ?? {}, args),
  accord: (_, { slug }, { one }) => one.accords.find(slug),
  accords: (_, { filter, orderBy, ...page }, { register, today }) =>
    register.accords.list(withDay(filter, today), page, orderBy),
  acts: (_, args, context) => actPage({}, args, context),
  timeline: (_, { filter, orderBy, ...page }, { register, today }) =>
    register.timeline(onDay(filter, today), page, orderBy),
  changes: (_, { since, ...page }, { register }) =>
    register.history.list(null, since ?? null, page),
  statement: (_, { slug }, { one }) => one.statements.find(slug),
  statements: (_, args, context) => statementPage({}, args, context),
  source: (_, { slug }, { one }) => one.sources.find(slug),
  sources: (_, { filter, ...page }, { register, today }) =>
    register.sources.list(onDay(filter, today), page),
  search: (_, { query, types, ...page }, { register }) =>
    register.search(query, types ?? null, page),
  async register(_, _args, { register }) {
    const [{ number, lastChange }, counts, covered] = await Promise.all([
      register.revision(),
      register.counts(),
      register.accords.covered(),
    ]);
    const coverage = covered.flatMap((accord) => coverageOf(accord) ?? []);
    return { version, licence: LICENCE, revision: number, lastChange, counts, coverage };
  },
};
