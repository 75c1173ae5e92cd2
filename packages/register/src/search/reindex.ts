import {
  type EntryDatabase,
  enter,
  removeEntries,
  type SearchEntry,
  type SearchEntryType,
} from './entries.ts';
import { namedEntries } from './named-entries.ts';
import { placeEntries } from './place-entries.ts';
import { statementEntries } from './statement-entries.ts';
import { differs, fieldOf, type Written } from './written.ts';

/** The same without the texts that are not compared here: those of statements are most of a record. */
export function withoutTexts(written: Written): Written {
  const { type, before, after } = written;
  if (type === 'Accord' || (type === 'Source' && before !== null)) return written;
  return { ...written, before: before && '{}', after: after && '{}' };
}

/** How many objects are read at once. */
const AT_ONCE = 200;

/**
 * Updates the search index after drafts were written. Documents refer to other objects by key, so that only these change: the object
 * itself, the participations of an accord, and the statements that quote a changed source or concern an accord whose umbrella changed.
 * Calls `onEntered` with the number of statements indexed so far, from time to time.
 */
export async function reindex(
  db: EntryDatabase,
  written: readonly Written[],
  onEntered: (entries: number) => void = () => {},
): Promise<void> {
  const words = new Set<string>();
  const keysOf = (type: string) => [
    ...new Set(written.flatMap((one) => (one.type === type ? [one.key] : []))),
  ];
  for (const type of ['Body', 'Country', 'Leader', 'Accord'] as const) {
    for (const keys of inParts(keysOf(type)))
      await renew(db, type, keys, await namedEntries(db, type, keys), words);
  }
  const moved = written.filter((one) => one.type === 'Accord' && differs(one, ['partOf']));
  const umbrellas = moved.flatMap(({ before, after }) =>
    [before, after].flatMap((draft) => fieldOf(draft, 'partOf') ?? []),
  );
  const above = await umbrellasOf(db, keysOf('Accord'));
  await renewPlaces(db, [...new Set([...keysOf('Accord'), ...umbrellas, ...above])], words);
  const reprinted = written.filter(
    (one) => one.type === 'Source' && differs(one, ['title', 'publisher']),
  );
  const statements = new Set(keysOf('Statement'));
  const beside = [
    ...(await statementsIn(db, 'statement_accord', 'accord', moved)),
    ...(await statementsIn(db, 'wording', 'source', reprinted)),
  ];
  for (const slug of beside) statements.add(slug);
  let entered = 0;
  for (const slugs of inParts([...statements])) {
    await renew(db, 'Statement', slugs, await statementEntries(db, slugs), words);
    entered += slugs.length;
    onEntered(entered);
  }
}

/** Fills an empty search index with the whole record. Calls `onEntered` with the number of statements it holds, from time to time. */
export async function indexAll(
  db: EntryDatabase,
  onEntered: (statements: number) => void,
): Promise<void> {
  const tables = {
    Body: 'body',
    Leader: 'leader',
    Accord: 'accord',
    Statement: 'statement',
  } as const;
  const written: Omit<Written, 'before' | 'after'>[] = [];
  for (const { code } of await db.selectFrom('country').select('code').execute()) {
    written.push({ type: 'Country', key: code });
  }
  for (const [type, table] of Object.entries(tables)) {
    const rows = await db.selectFrom(table).select('slug').execute();
    for (const { slug } of rows) written.push({ type, key: slug });
  }
  await reindex(
    db,
    written.map((one) => ({ ...one, before: null, after: null })),
    onEntered,
  );
}

function inParts(keys: readonly string[]): readonly (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  for (let i = 0; i < keys.length; i += AT_ONCE) parts.push(keys.slice(i, i + AT_ONCE));
  return parts;
}

async function renew(
  db: EntryDatabase,
  type: SearchEntryType,
  keys: readonly string[],
  entries: readonly SearchEntry[],
  words: Set<string>,
): Promise<void> {
  await removeEntries(db, type, keys);
  await enter(db, entries, words);
}

async function renewPlaces(
  db: EntryDatabase,
  accords: readonly string[],
  words: Set<string>,
): Promise<void> {
  for (const accord of accords) {
    const rows = await db
      .selectFrom('search_entry')
      .select('key')
      .where('type', '=', 'Participation')
      .where('key', '>', `${accord}/`)
      .where('key', '<', `${accord}0`)
      .execute();
    const keys = rows.map(({ key }) => key);
    await renew(db, 'Participation', keys, await placeEntries(db, [accord]), words);
  }
}

async function umbrellasOf(
  db: EntryDatabase,
  accords: readonly string[],
): Promise<readonly string[]> {
  if (accords.length === 0) return [];
  const rows = await db
    .selectFrom('accord')
    .select('part_of')
    .where('slug', 'in', accords)
    .where('part_of', 'is not', null)
    .execute();
  return rows.flatMap(({ part_of }) => part_of ?? []);
}

async function statementsIn(
  db: EntryDatabase,
  table: 'statement_accord' | 'wording',
  column: 'accord' | 'source',
  things: readonly Written[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { key, before } of things) {
    // What is new has no statements beside those that were written with it.
    if (before === null) continue;
    const rows = await db
      .selectFrom(table)
      .select('statement')
      .distinct()
      .where(column, '=', key)
      .execute();
    found.push(...rows.map(({ statement }) => statement));
  }
  return found;
}
