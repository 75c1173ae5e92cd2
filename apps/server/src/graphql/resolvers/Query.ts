import { RefusedValue } from '@signatory/register';
import { LICENCE, version } from '../../http/version.ts';
import { announcementPage } from '../lists/announcements.ts';
import { onDay, withDay } from '../lists/filter-dates.ts';
import { actPage, statementPage } from '../lists/filtered-pages.ts';
import { namedPage, pageByName, sourcePage } from '../lists/named-pages.ts';
import { coverageOf } from '../objects/coverage.ts';
import { nodeById } from '../objects/nodes.ts';
import type { QueryResolvers } from './types.generated.ts';

/** The largest number of ids in one `nodes`. */
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
  countries: async (_, { filter, ...page }, { register, one, days }) =>
    namedPage(
      register.countries,
      one.countries,
      () => one.named.get('Country'),
      await withDay(filter, days),
      page,
    ),
  leader: (_, { slug }, { one }) => one.leaders.find(slug),
  leaders: (_, { filter, ...page }, { register, one }) =>
    namedPage(register.leaders, one.leaders, () => one.named.get('Leader'), filter ?? {}, page),
  body: (_, { slug }, { one }) => one.bodies.find(slug),
  bodies: (_, { filter, ...page }, { register, one }) =>
    namedPage(register.bodies, one.bodies, () => one.named.get('Body'), filter ?? {}, page),
  accord: (_, { slug }, { one }) => one.accords.find(slug),
  async accords(_, { filter, orderBy, ...page }, { register, one, days }) {
    const conditions = await withDay(filter, days);
    if (orderBy !== 'NAME') return register.accords.list(conditions, page, orderBy);
    return pageByName(await register.accords.named(conditions), one.accords, page);
  },
  acts: (_, args, context) => actPage({}, args, context),
  announcements: (_, args, context) => announcementPage(args, context),
  timeline: async (_, { filter, orderBy, ...page }, { register, days }) =>
    register.timeline(await onDay(filter, days), page, orderBy),
  changes: (_, { since, ...page }, { register }) =>
    register.history.list(null, since ?? null, page),
  edition: (_, { name }, { one }) => one.editions.find(name),
  editions: (_, { filter, ...page }, { register }) => register.editions.list(filter ?? {}, page),
  statement: (_, { slug }, { one }) => one.statements.find(slug),
  statements: (_, args, context) => statementPage({}, args, context),
  source: (_, { slug }, { one }) => one.sources.find(slug),
  sources: async (_, { filter, ...page }, { register, one, days }) =>
    sourcePage(register.sources, () => one.named.get('publisher'), await onDay(filter, days), page),
  search: (_, { query, types, ...page }, { register }) =>
    register.search(query, types ?? null, page),
  async register(_, _args, { register, revision, days }) {
    const [{ number, lastChange, digest, edition, isPublished }, counts, covered, lastDay] =
      await Promise.all([
        revision(),
        register.counts(),
        register.accords.covered(),
        days.lastDay(),
      ]);
    const coverage = covered.flatMap((accord) => coverageOf(accord) ?? []);
    const { today } = days;
    const published = { edition, isPublished };
    const state = { revision: number, lastChange, digest, ...published, today, lastDay };
    return { version, licence: LICENCE, ...state, counts, coverage };
  },
} satisfies QueryResolvers;
