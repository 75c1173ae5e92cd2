import { type SqlBool, sql } from 'kysely';
import { inParts } from '../db/in-parts.ts';
import type { EntryType } from '../digest/entry-type.ts';
import type { EntriesById } from '../edition/entries-at.ts';
import { headEntries, lastOf, versions } from '../edition/head-entries.ts';
import { isSameState, type LastRevision } from '../history/last-revision.ts';
import type { DraftedArticle } from './article/article.ts';
import type { DeskRecord } from './desk-record.ts';
import { namedBy } from './dry-run/named-by.ts';
import type { HeldText } from './held-text/held-texts.ts';
import { sourcesWith } from './record-now.ts';

/** The entries of the record that articles are read and drafted with: a record may have more statements than a server reads at once. */
export interface EntriesForArticles {
  /** Whom and what articles name: countries, leaders, bodies, accords and their places. */
  named(): Promise<EntriesById>;
  /** These, with the sources that are an article and all that takes words from them. */
  toRead(text: Pick<HeldText, 'address' | 'sha256'> | undefined): Promise<EntriesById>;
  /** These, with the statements and sources that what was drafted may be, or be called. */
  toDraft(
    text: Pick<HeldText, 'address' | 'sha256'> | undefined,
    drafted: DraftedArticle,
  ): Promise<EntriesById>;
}

const NAMED: readonly EntryType[] = ['Accord', 'Body', 'Country', 'Leader', 'Participation'];

export function entriesForArticles(record: DeskRecord): EntriesForArticles {
  const { db } = record.database.engine;
  let last: { readonly revision: LastRevision; readonly entries: EntriesById } | undefined;
  const named = async () => {
    const revision = await record.revision();
    if (last && isSameState(last.revision, revision)) return last.entries;
    const isNamed = sql<SqlBool>`type in (${sql.join(NAMED)})`;
    const entries = lastOf(await versions(db).where(isNamed).orderBy('edition.position').execute());
    last = { revision, entries };
    return entries;
  };
  const toRead: EntriesForArticles['toRead'] = async (text) => {
    const subjects = new Set<string>();
    for (const source of text ? await sourcesWith(record, text) : []) {
      subjects.add(`Source:${source}`);
      for (const subject of await namedBy(db, `Source:${source}`)) subjects.add(subject);
    }
    return new Map([...(await named()), ...(await headEntries(db, subjects))]);
  };
  return {
    named,
    toRead,
    async toDraft(text, drafted) {
      const subjects = new Set<string>();
      for (const slug of await calledLike(db, 'source', [drafted.source.slug]))
        subjects.add(`Source:${slug}`);
      const slugs = drafted.statements.map(({ slug }) => slug);
      for (const slug of await calledLike(db, 'statement', slugs))
        subjects.add(`Statement:${slug}`);
      for (const slug of await saidAbout(db, drafted)) subjects.add(`Statement:${slug}`);
      return new Map([...(await toRead(text)), ...(await headEntries(db, subjects))]);
    },
  };
}

type Database = DeskRecord['database']['engine']['db'];

/** The slugs that begin with one of some: where one is taken, a number is put after it. */
async function calledLike(
  db: Database,
  table: 'source' | 'statement',
  slugs: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const part of inParts(slugs, 100)) {
    // No other character of a slug comes before the full stop but the hyphen.
    const isLike = part.map((slug) => sql`(slug >= ${slug} and slug < ${`${slug}.`})`);
    const rows = await db
      .selectFrom(table)
      .select('slug')
      .where(sql<SqlBool>`(${sql.join(isLike, sql` or `)})`)
      .execute();
    for (const { slug } of rows) found.push(slug);
  }
  return found;
}

/** The statements of the speakers of some others from a year before these to the day after: each may be the same. */
async function saidAbout(
  db: Database,
  { statements }: Pick<DraftedArticle, 'statements'>,
): Promise<readonly string[]> {
  const days = statements.flatMap(({ date }) => date ?? []).sort();
  const [first, end] = [days[0], days.at(-1)];
  const keys = statements.flatMap(({ speaker }) => speaker.leader ?? speaker.body ?? []);
  if (first === undefined || end === undefined || keys.length === 0) return [];
  const after = new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10);
  const from = String(Number(first.slice(0, 4)) - 1);
  const by = sql.join([...new Set(keys)]);
  const rows = await db
    .selectFrom('statement')
    .select('slug')
    .where(sql<SqlBool>`(leader in (${by}) or body in (${by}))`)
    .where(sql<SqlBool>`date >= ${from} and date <= ${after}`)
    .execute();
  return rows.map(({ slug }) => slug);
}
