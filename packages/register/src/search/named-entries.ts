import { groupByKey } from '../db/rows-by-key.ts';
import { namedDocument, yearsOf } from './documents.ts';
import { type EntryDatabase, formsOf, nameWords, type SearchEntry } from './entries.ts';

/** What search holds of named objects, as the record has them now; of those that it has no more, nothing. */
export async function namedEntries(
  db: EntryDatabase,
  type: 'Accord' | 'Body' | 'Country' | 'Leader',
  keys: readonly string[],
): Promise<readonly SearchEntry[]> {
  const subjects = keys.map((key) => `${type}:${key}`);
  const names = await textsOf(db, subjects);
  const { codes, titles, about } = await calledBy(db, type, keys);
  return keys.flatMap((key): SearchEntry[] => {
    const subject = `${type}:${key}`;
    const texts = names.get(subject) ?? [];
    if (texts.length === 0) return [];
    const called = { names: texts, titles: titles.get(key) ?? [], about: about.get(key) ?? [] };
    const ownCodes = codes.get(key) ?? [];
    return [
      {
        type,
        key,
        forms: formsOf(ownCodes, texts, called.titles),
        document: namedDocument(subject, called),
        names: nameWords(ownCodes, texts),
      },
    ];
  });
}

/** Names by the id of what they name, in their order. */
async function textsOf(
  db: EntryDatabase,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (subjects.length === 0) return new Map();
  const rows = await db
    .selectFrom('name')
    .select(['subject', 'text'])
    .where('subject', 'in', subjects)
    .orderBy('position')
    .execute();
  return groupByKey(
    rows,
    ({ subject }) => subject,
    ({ text }) => text,
  );
}

/** By key: codes, what an object is called besides its names, and what it belongs to. */
interface Called {
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly titles: ReadonlyMap<string, readonly string[]>;
  readonly about: ReadonlyMap<string, readonly string[]>;
}

const NOTHING: Called = { codes: new Map(), titles: new Map(), about: new Map() };

async function calledBy(
  db: EntryDatabase,
  type: 'Accord' | 'Body' | 'Country' | 'Leader',
  keys: readonly string[],
): Promise<Called> {
  switch (type) {
    case 'Accord': {
      const rows = await db
        .selectFrom('accord')
        .select(['slug', 'description'])
        .where('slug', 'in', keys)
        .execute();
      const acts = await db
        .selectFrom('act')
        .select(['accord', 'date'])
        .distinct()
        .where('accord', 'in', keys)
        .execute();
      const dates = groupByKey(
        acts,
        ({ accord }) => accord,
        ({ date }) => date,
      );
      return {
        ...NOTHING,
        titles: new Map(rows.map((row) => [row.slug, [row.slug, row.description]])),
        about: new Map(keys.map((key) => [key, yearsOf(dates.get(key) ?? [])])),
      };
    }
    case 'Country': {
      const rows = await db
        .selectFrom('country')
        .select(['code', 'alpha2'])
        .where('code', 'in', keys)
        .execute();
      const codes = rows.map(
        ({ code, alpha2 }) => [code, alpha2 === null ? [code] : [code, alpha2]] as const,
      );
      return { ...NOTHING, codes: new Map(codes) };
    }
    case 'Leader': {
      const rows = await db
        .selectFrom('office')
        .select(['key', 'leader', 'title'])
        .where('leader', 'in', keys)
        .orderBy('position')
        .execute();
      const others = await textsOf(
        db,
        rows.map(({ key }) => `Office:${key}`),
      );
      return {
        ...NOTHING,
        titles: groupByKey(
          rows.flatMap(({ key, leader, title }) =>
            [title, ...(others.get(`Office:${key}`) ?? [])].map((text) => ({ leader, text })),
          ),
          ({ leader }) => leader,
          ({ text }) => text,
        ),
      };
    }
    case 'Body':
      return NOTHING;
  }
}
