import type { PublishedEdition } from '../edition/editions.ts';
import { type EntriesById, idOf } from '../edition/entries-at.ts';
import { UPGRADES, upgradedChange } from '../edition/upgrades.ts';
import type { Database, Tables } from '../record/tables.ts';

/** An entry as an edition left it: its draft is JSON, in the shape of `format`. */
export type EntryRow = Pick<
  Tables['edition_change'],
  'type' | 'key' | 'kind' | 'why' | 'digest' | 'draft' | 'redacted'
> & { readonly format: number };

/** How many rows are read at once, so that other requests go on between. */
const AT_ONCE = 400;

/** The entries of the record as an edition left it, removed ones not among them. */
export async function entryRows(
  db: Database,
  { position }: Pick<PublishedEdition, 'position'>,
): Promise<readonly EntryRow[]> {
  const entries = new Map<string, EntryRow>();
  const editions = await db
    .selectFrom('edition')
    .select(['name', 'format'])
    .where('position', '<=', position)
    .orderBy('position')
    .execute();
  for (const { name, format } of editions) {
    for await (const rows of changesOf(db, name)) {
      for (const row of rows) {
        if (row.digest === null) entries.delete(idOf(row));
        else entries.set(idOf(row), { ...row, format });
      }
    }
  }
  return [...entries.values()];
}

/** What an edition changed, some at a time. */
async function* changesOf(
  db: Database,
  edition: string,
): AsyncGenerator<readonly Omit<EntryRow, 'format'>[]> {
  for (let after: Pick<EntryRow, 'type' | 'key'> | undefined; ; ) {
    const last = after;
    const rows = await db
      .selectFrom('edition_change')
      .select(['type', 'key', 'kind', 'why', 'digest', 'draft', 'redacted'])
      .where('edition', '=', edition)
      .$if(last !== undefined, (query) =>
        query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('type', 'key'), '>', tuple(last?.type ?? 'Accord', last?.key ?? '')),
        ),
      )
      .orderBy('type')
      .orderBy('key')
      .limit(AT_ONCE)
      .execute();
    yield rows;
    after = rows.at(-1);
    if (rows.length < AT_ONCE) return;
  }
}

/** Such rows as entries, with drafts in the shape of today. */
export function entriesOfRows(rows: readonly EntryRow[]): EntriesById {
  return new Map(
    rows.map(({ format, draft, ...change }) => {
      const value: unknown = draft === null ? null : JSON.parse(draft);
      return [
        idOf(change),
        upgradedChange({ ...change, draft: value, redactedOn: null }, UPGRADES, format),
      ];
    }),
  );
}
