import { type RawBuilder, sql } from 'kysely';
import { inParts } from '../../db/in-parts.ts';
import type { NounType } from '../../drafts/noun-types.ts';
import type { Database } from '../../record/tables.ts';
import { type Subject, typeOf } from './subject.ts';

/** Where an entry is named: a table with a column for it, and of which entry its rows are. */
interface Place {
  readonly table: string;
  readonly column: string;
  readonly of: { readonly type: NounType; readonly key: string };
}

const OF_STATEMENT = { type: 'Statement', key: 'slug' } as const;
const OF_ACCORD = { type: 'Accord', key: 'accord' } as const;
const OF_LEADER = { type: 'Leader', key: 'leader' } as const;

/** Where the record names entries of each type. Where facts cite a source is read by itself, and accords at each other too. */
const PLACES: Readonly<Record<NounType, readonly Place[]>> = {
  Country: [
    { table: 'statement', column: 'unnamed_country', of: OF_STATEMENT },
    { table: 'statement_country', column: 'country', of: { type: 'Statement', key: 'statement' } },
    { table: 'body', column: 'country', of: { type: 'Body', key: 'slug' } },
    { table: 'leader', column: 'country', of: { type: 'Leader', key: 'slug' } },
    { table: 'office', column: 'country', of: OF_LEADER },
    { table: 'act', column: 'country', of: OF_ACCORD },
    { table: 'act', column: 'unnamed_country', of: OF_ACCORD },
    { table: 'act', column: 'continues', of: OF_ACCORD },
    { table: 'act', column: 'objected_to', of: OF_ACCORD },
    { table: 'role', column: 'country', of: OF_ACCORD },
  ],
  Body: [
    { table: 'statement', column: 'body', of: OF_STATEMENT },
    { table: 'source', column: 'publisher', of: { type: 'Source', key: 'slug' } },
    { table: 'office', column: 'body', of: OF_LEADER },
    { table: 'act', column: 'body', of: OF_ACCORD },
  ],
  Leader: [
    { table: 'statement', column: 'leader', of: OF_STATEMENT },
    { table: 'act', column: 'leader', of: OF_ACCORD },
  ],
  Source: [{ table: 'wording', column: 'source', of: { type: 'Statement', key: 'statement' } }],
  Accord: [
    { table: 'statement_accord', column: 'accord', of: { type: 'Statement', key: 'statement' } },
  ],
  Statement: [{ table: 'act', column: 'statement', of: OF_ACCORD }],
};

/** The entries that name one in the record; where told, without statements and sources. */
export async function namedBy(
  db: Database,
  subject: Subject,
  withTexts = true,
): Promise<readonly Subject[]> {
  const type = typeOf(subject);
  const key = subject.slice(type.length + 1);
  const names = new Set<Subject>();
  for (const { table, column, of } of PLACES[type]) {
    if (!withTexts && (of.type === 'Statement' || of.type === 'Source')) continue;
    const { rows } = await sql<{ key: string }>`
      select distinct ${sql.ref(of.key)} as key from ${sql.table(table)}
      where ${sql.ref(column)} = ${key}`.execute(db);
    for (const row of rows) names.add(`${of.type}:${row.key}`);
  }
  if (type === 'Source') for (const fact of await citing(db, key)) names.add(fact);
  if (type === 'Accord')
    for (const slug of await accordsBeside(db, [key])) names.add(`Accord:${slug}`);
  return [...names];
}

/** The entries whose facts cite a source. */
async function citing(db: Database, source: string): Promise<readonly Subject[]> {
  const rows = await db
    .selectFrom('citation')
    .select('subject')
    .distinct()
    .where('source', '=', source)
    .execute();
  return rows.map(({ subject }) => {
    const [type = '', key = ''] = subject.split(/[:/]/);
    if (type === 'Country' || type === 'Accord') return `${type}:${key}`;
    // The keys of offices begin with that of their leader, those of acts, roles and relations with that of their accord.
    return type === 'Office' ? `Leader:${key}` : `Accord:${key}`;
  });
}

/** The accords next to some: their umbrellas and instruments, and those that they are related to, whichever of the two says so. */
export async function accordsBeside(
  db: Database,
  slugs: readonly string[],
): Promise<readonly string[]> {
  const found = new Set<string>();
  const links: readonly (readonly [table: string, from: string, to: string])[] = [
    ['accord', 'slug', 'part_of'],
    ['accord', 'part_of', 'slug'],
    ['relation', 'accord', 'related'],
    ['relation', 'related', 'accord'],
  ];
  for (const part of inParts(slugs, AT_ONCE))
    for (const [table, from, to] of links) {
      const list: RawBuilder<unknown> = sql.join(part);
      const { rows } = await sql<{ slug: string | null }>`
        select distinct ${sql.ref(to)} as slug from ${sql.table(table)}
        where ${sql.ref(from)} in (${list})`.execute(db);
      for (const { slug } of rows) if (slug !== null) found.add(slug);
    }
  return [...found];
}

/** How many accords are asked for at once. */
const AT_ONCE = 500;
