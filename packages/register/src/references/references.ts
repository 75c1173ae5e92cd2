import { type RawBuilder, sql } from 'kysely';
import { oneOf } from '../db/one-of.ts';
import type { Database } from '../record/tables.ts';
import { codesMeant } from './country-codes.ts';
import { type Candidate, nearest } from './near-match.ts';

/** What a text may name: an entry, by its code or slug, or a language that something on record is in, by its tag. */
export const REFERENCES = [
  'Accord',
  'Body',
  'Country',
  'Language',
  'Leader',
  'Source',
  'Statement',
] as const;

export type ReferenceTo = (typeof REFERENCES)[number];

/** A text that is given for something on record, behind the name of what it names, as in `Country:kz`. */
export type Reference = `${ReferenceTo}:${string}`;

export interface References {
  /**
   * The keys that are meant, by reference: an entry's own code or slug, a language's tag. Case does not matter, and a country
   * may be given by other codes (`codesMeant`). What the record does not hold is left out. One query.
   */
  keysOf(references: readonly Reference[]): Promise<ReadonlyMap<string, string>>;
  /** The keys of what is spelt nearly so, or has a name that is: the nearest first, at most three; of a language all on record. */
  near(reference: Reference): Promise<readonly string[]>;
}

export function references(db: Database): References {
  return {
    async keysOf(asked) {
      if (asked.length === 0) return new Map();
      const meant = asked.map((reference) => ({ reference, ...meantBy(reference) }));
      const parts = REFERENCES.flatMap((to) => {
        const keys = meant.filter((one) => one.to === to).flatMap((one) => one.keys);
        return keys.length > 0 ? [held(to, [...new Set(keys)])] : [];
      });
      const { rows } = await sql<Held>`${sql.join(parts, sql` union all `)}`.execute(db);
      const known = new Map(
        rows.flatMap(({ to, key, other }) =>
          [other, key].flatMap((text) => (text === null ? [] : [[`${to}:${text}`, key] as const])),
        ),
      );
      return new Map(
        meant.flatMap(({ reference, to, keys }) => {
          const [key] = keys.flatMap((one) => known.get(`${to}:${one}`) ?? []);
          return key === undefined ? [] : [[reference, key] as const];
        }),
      );
    },
    async near(reference) {
      const { to, given } = parted(reference);
      if (to === 'Language') return languages(db);
      return nearest(given.slice(0, LONGEST), await candidates(db, to, given));
    },
  };
}

/** Longer texts than any key or name are cut before they are compared. */
const LONGEST = 120;

/** How many keys of one length, about, are looked through: of statements there may be very many. */
const LOOKED_THROUGH = 20_000;

interface Held {
  readonly to: ReferenceTo;
  readonly key: string;
  readonly other: string | null;
}

function parted(reference: Reference): { readonly to: ReferenceTo; readonly given: string } {
  const to = REFERENCES.find((name) => reference.startsWith(`${name}:`));
  if (to === undefined) throw new Error(`${reference} refers to nothing that there is`);
  return { to, given: reference.slice(to.length + 1) };
}

function meantBy(reference: Reference) {
  const { to, given } = parted(reference);
  if (to === 'Country') return { to, keys: codesMeant(given) };
  return { to, keys: [to === 'Language' ? given : given.toLowerCase()] };
}

/** Of some keys those that the record holds; of a country by alpha-2 too. */
function held(to: ReferenceTo, keys: readonly string[]): RawBuilder<unknown> {
  const kind = sql`cast(${to} as text) as "to"`;
  switch (to) {
    case 'Country':
      return sql`select ${kind}, code as key, alpha2 as other from country
        where ${oneOf('code', keys)} or ${oneOf('alpha2', keys)}`;
    case 'Language':
      return sql.join(
        keys.map(
          (tag) => sql`select ${kind}, cast(${tag} as text) as key, cast(null as text) as other
            where exists (select 1 from source where language = ${tag})
            or exists (select 1 from wording where language = ${tag})`,
        ),
        sql` union all `,
      );
    default:
      return sql`select ${kind}, slug as key, cast(null as text) as other
        from ${sql.table(TABLES[to])} where ${oneOf('slug', keys)}`;
  }
}

const TABLES = {
  Accord: 'accord',
  Body: 'body',
  Leader: 'leader',
  Source: 'source',
  Statement: 'statement',
} as const;

/** Tags of all languages that something on record is in. */
async function languages(db: Database): Promise<readonly string[]> {
  const used = db.selectFrom('source').select('language').distinct();
  const also = db.selectFrom('wording').select('language').where('language', 'is not', null);
  const rows = await used.union(also.$narrowType<{ language: string }>()).execute();
  return rows.map(({ language }) => language).sort();
}

async function candidates(
  db: Database,
  to: Exclude<ReferenceTo, 'Language'>,
  given: string,
): Promise<readonly Candidate[]> {
  const named = await namesOf(db, to);
  if (to === 'Country') {
    const rows = await db.selectFrom('country').select(['code', 'alpha2']).execute();
    return rows.map(({ code, alpha2 }) => ({
      key: code,
      texts: [code, ...(alpha2 === null ? [] : [alpha2]), ...(named.get(code) ?? [])],
    }));
  }
  const slugs = db.selectFrom(TABLES[to]).select('slug').orderBy('slug');
  const all = to === 'Source' || to === 'Statement' ? slugs.where(mayBeNear(given)) : slugs;
  const rows = await all.limit(LOOKED_THROUGH).execute();
  return rows.map(({ slug }) => ({ key: slug, texts: [slug, ...(named.get(slug) ?? [])] }));
}

/** Of the many only those whose slug is not much longer or shorter, or holds what is given. */
function mayBeNear(given: string) {
  const slack = Math.ceil(given.length / 4) + 1;
  const part = given.toLowerCase().replaceAll(/[^a-z0-9-]/g, '');
  const isAsLong = sql<boolean>`length(slug) between ${given.length - slack} and ${given.length + slack}`;
  return part.length < 4 ? isAsLong : sql<boolean>`${isAsLong} or slug like ${`%${part}%`}`;
}

/** Names in all languages, by key. */
async function namesOf(
  db: Database,
  to: ReferenceTo,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (to === 'Source' || to === 'Statement') return new Map();
  const rows = await db
    .selectFrom('name')
    .select(['subject', 'text'])
    .where('subject', 'like', `${to}:%`)
    .execute();
  const bySubject = Map.groupBy(rows, ({ subject }) => subject.slice(to.length + 1));
  return new Map(
    Array.from(bySubject, ([key, names]) => [key, names.map(({ text }) => text)] as const),
  );
}
