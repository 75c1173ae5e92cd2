import { RefusedValue } from '@signatory/register';
import { coverageOf } from '../coverage.ts';
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
  countries: (_, args, { register }) => register.countries.list(args.filter ?? {}, args),
  leader: (_, { slug }, { one }) => one.leaders.find(slug),
  leaders: (_, args, { register }) => register.leaders.list(args.filter ?? {}, args),
  body: (_, { slug }, { one }) => one.bodies.find(slug),
  bodies: (_, args, { register }) => register.bodies.list(args.filter ?? {}, args),
  accord: (_, { slug }, { one }) => one.accords.find(slug),
  accords: (_, args, { register }) => register.accords.list(args.filter ?? {}, args),
  statement: (_, { slug }, { one }) => one.statements.find(slug),
  statements: (_, args, { register }) => register.statements.list([args.filter ?? {}], args),
  source: (_, { slug }, { one }) => one.sources.find(slug),
  sources: (_, args, { register }) => register.sources.list(args.filter ?? {}, args),
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
