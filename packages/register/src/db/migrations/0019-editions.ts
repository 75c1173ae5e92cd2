import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.ts';

/**
 * The chain of editions with all that each changed, and to which edition a revision belongs: none where its change is not
 * published. An edition has one successor, and one edition is the first.
 */
export async function up<Tables>(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  const strict = dialect === 'sqlite' ? ' strict' : '';
  const tables = {
    edition: `name ${text} primary key, position integer not null unique, parent ${text} unique references edition (name),
      digest ${text} not null, rules integer not null, format integer not null, why ${text} not null`,
    edition_change: `edition ${text} not null references edition (name), type ${text} not null, key ${text} not null,
      kind ${text} not null, why ${text}, digest ${text}, draft ${text}, redacted ${text},
      accords ${text} not null, countries ${text} not null, primary key (edition, type, key)`,
  };
  for (const [table, columns] of Object.entries(tables))
    await sql.raw(`create table ${table} (${columns})${strict}`).execute(db);
  const steps = [
    'create index edition_change_type_key_index on edition_change (type, key)',
    `alter table revision add column edition ${text} references edition (name)`,
    'create index revision_edition_index on revision (edition)',
  ];
  for (const step of steps) await sql.raw(step).execute(db);
}
