import type {
  Leader,
  Name,
  Office,
  Source,
  Speaker,
  Statement,
  Wording,
} from '@signatory/register';
import { officeToName, type Page, type PageRequest, type Register } from '@signatory/register';
import type { DateOrder, StatementFilter } from '@signatory/schema';
import { sdl } from '@signatory/schema/sdl';
import DataLoader from 'dataloader';

/** What the plain resolvers of one request share: the register, and a DataLoader for each thing they look up. */
export interface PlainContext {
  readonly register: Register;
  readonly loaders: ReturnType<typeof createLoaders>;
}

export function plainContext(register: Register): PlainContext {
  return { register, loaders: createLoaders(register) };
}

function createLoaders({ accords, bodies, countries, leaders, offices, sources }: Register) {
  return {
    accords: byKey((slugs) => accords.byKeys(slugs)),
    bodies: byKey((slugs) => bodies.byKeys(slugs)),
    countries: byKey((codes) => countries.byKeys(codes)),
    leaders: byKey((slugs) => leaders.byKeys(slugs)),
    officesOf: byKey((slugs) => offices.ofLeaders(slugs)),
    sources: byKey((slugs) => sources.byKeys(slugs)),
  };
}

function byKey<Row>(look: (keys: readonly string[]) => Promise<ReadonlyMap<string, Row>>) {
  return new DataLoader<string, Row | undefined>(async (keys) => {
    const found = await look(keys);
    return keys.map((key) => found.get(key));
  });
}

interface Named {
  readonly names: readonly Name[];
}

const name = ({ names }: Named, { language }: { language: string }) =>
  (names.find((one) => one.language === language) ?? names[0])?.text;

/** The whole schema, for servers that are compared with this one. */
export const typeDefs = sdl;

/** The fields of the page that the comparison asks for, as they are written where speed is no concern yet. */
export const resolvers = {
  Query: {
    statements: (
      _: unknown,
      args: PageRequest & { filter?: StatementFilter; orderBy?: DateOrder },
      { register }: PlainContext,
    ) => register.statements.list([args.filter ?? {}], args, args.orderBy),
  },
  StatementConnection: {
    nodes: (page: Page<Statement>) => page.rows,
    pageInfo: ({ cursors, ...page }: Page<Statement>) => ({
      ...page,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    }),
  },
  Statement: {
    id: ({ slug }: Statement) => `Statement:${slug}`,
    speaker: ({ speaker }: Statement, _: unknown, { loaders }: PlainContext) => {
      if ('leader' in speaker) return loaders.leaders.load(speaker.leader);
      return 'body' in speaker ? loaders.bodies.load(speaker.body) : speaker;
    },
    office: async ({ speaker, date }: Statement, _: unknown, { loaders }: PlainContext) => {
      if (!('leader' in speaker) || date === null) return null;
      const held = await loaders.officesOf.load(speaker.leader);
      return officeToName(held ?? [], date)?.office ?? null;
    },
    accords: ({ accords }: Statement, _: unknown, { loaders }: PlainContext) =>
      loaders.accords.loadMany(accords),
    countries: ({ countries }: Statement, _: unknown, { loaders }: PlainContext) =>
      loaders.countries.loadMany(countries),
    wording: ({ wordings }: Statement) => wordings[0],
  },
  Speaker: {
    __resolveType(speaker: Leader | Speaker) {
      if ('unnamed' in speaker) return 'UnnamedSpeaker';
      return 'kind' in speaker ? 'Body' : 'Leader';
    },
  },
  UnnamedSpeaker: { description: ({ unnamed }: { unnamed: string }) => unnamed },
  Wording: {
    id: ({ key }: Wording) => `Wording:${key}`,
    source: ({ source }: Wording, _: unknown, { loaders }: PlainContext) =>
      loaders.sources.load(source),
  },
  Source: {
    id: ({ slug }: Source) => `Source:${slug}`,
    publisher: ({ publisher }: Source, _: unknown, { loaders }: PlainContext) =>
      loaders.bodies.load(publisher),
  },
  Office: {
    id: ({ key }: Office) => `Office:${key}`,
    title: ({ titles }: Office) => titles[0]?.text,
  },
  Leader: { id: ({ slug }: { slug: string }) => `Leader:${slug}`, name },
  Body: { id: ({ slug }: { slug: string }) => `Body:${slug}`, name },
  Accord: { id: ({ slug }: { slug: string }) => `Accord:${slug}`, name },
  Country: { id: ({ code }: { code: string }) => `Country:${code}`, name },
};
