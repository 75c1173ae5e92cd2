import { RefusedValue } from '@signatory/register';
import { LICENCE, version } from '../../http/version.ts';
import { entryPage, pageByName } from '../lists/entries.ts';
import { onDay, withDay } from '../lists/filter-dates.ts';
import { actPage, statementPage } from '../lists/filtered-pages.ts';
import { coverageOf } from '../objects/coverage.ts';
import { nodeById } from '../objects/nodes.ts';
import type { QueryResolvers } from './types.generated.ts';

/** The most ids that one `nodes` takes. */
const IDS_LIMIT = 100;

export const Query = {
  node: (_, { id }, context) => nodeById(id, context),
  nodes(_, { ids }, context) {
    if (ids.length > IDS_LIMIT) {
      throw new RefusedValue(`${ids.length} ids are given`, `ask for at most ${IDS_LIMIT}`);
    }
    return Promise.all(ids.map((id) => nodeById(id, context)));
  },
  country: (_, { code }, { one }) => one.countries.find(code),
  countries: async (_, { filter, ...asked }, { register, one, days }) =>
    entryPage(register.countries, one.countries, await withDay(filter, days), asked),
  leader: (_, { slug }, { one }) => one.leaders.find(slug),
  leaders: (_, { filter, ...asked }, { register, one }) =>
    entryPage(register.leaders, one.leaders, filter ?? {}, asked),
  body: (_, { slug }, { one }) => one.bodies.find(slug),
  bodies: (_, { filter, ...asked }, { register, one }) =>
    entryPage(register.bodies, one.bodies, filter ?? {}, asked),
  accord: (_, { slug }, { one }) => one.accords.find(slug),
  async accords(_, { filter, orderBy, ...asked }, { register, one, days }) {
    const conditions = await withDay(filter, days);
    if (orderBy !== 'NAME') return register.accords.list(conditions, asked, orderBy);
    return pageByName(await register.accords.named(conditions), one.accords, asked);
  },
  acts: (_, args, context) => actPage({}, args, context),
  timeline: async (_, { filter, orderBy, ...page }, { register, days }) =>
    register.timeline(await onDay(filter, days), page, orderBy),
  changes: (_, { since, ...page }, { register }) =>
    register.history.list(null, since ?? null, page),
  statement: (_, { slug }, { one }) => one.statements.find(slug),
  statements: (_, args, context) => statementPage({}, args, context),
  source: (_, { slug }, { one }) => one.sources.find(slug),
  sources: async (_, { filter, ...asked }, { register, one, days }) =>
    entryPage(register.sources, one.sources, await onDay(filter, days), asked),
  search: (_, { query, types, ...page }, { register }) =>
    register.search(query, types ?? null, page),
  async register(_, _args, { register, revision, days }) {
    const [{ number, lastChange, digest }, counts, covered, lastDay] = await Promise.all([
      revision(),
      register.counts(),
      register.accords.covered(),
      days.last(),
    ]);
    const coverage = covered.flatMap((accord) => coverageOf(accord) ?? []);
    const { today } = days;
    const state = { revision: number, lastChange, digest, today, lastDay };
    return { version, licence: LICENCE, ...state, counts, coverage };
  },
} satisfies QueryResolvers;
