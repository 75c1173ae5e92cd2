import { sql } from 'kysely';
import { keysIn } from '../drafts/key-list.ts';
import { type DeskRole, type Person, ROLES } from './change-set.ts';
import { DeskRefused } from './desk-refused.ts';
import type { DeskDatabase, DeskEngine, DeskTables } from './tables.ts';
import { type Deed, requireMay, stateAfter } from './transitions.ts';

/** A transaction in which somebody does something. */
export interface Work {
  readonly db: DeskDatabase;
  readonly at: string;
  readonly actor: Person;
}

/** A line for the audit trail. */
type Noted = Partial<Pick<DeskTables['audit'], 'change_set' | 'subject' | 'why'>>;

/**
 * Does something for a person, all or nothing: it is acknowledged after the commit. One writer at a time, on every engine, so that what
 * is checked holds when it is written. Throws `DeskRefused` for somebody whom the desk does not know.
 */
export function workAs<Result>(
  engine: DeskEngine,
  person: string,
  work: (work: Work) => Promise<Result>,
): Promise<Result> {
  return writeAlone(engine, async (db, at) => work({ db, at, actor: await personIn(db, person) }));
}

/** The same for the desk itself, or for who has the command line. */
export function writeAlone<Result>(
  { db, dialect, now }: DeskEngine,
  work: (db: DeskDatabase, at: string) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (transaction) => {
    if (dialect === 'postgres')
      await sql.raw('lock table desk.change_set in exclusive mode').execute(transaction);
    return work(transaction, now().toISOString());
  });
}

/** Adds to the audit trail, in the transaction of what it tells. */
export async function note(
  { db, at }: Pick<Work, 'db' | 'at'>,
  by: string | null,
  what: string,
  { change_set = null, subject = null, why = null }: Noted = {},
): Promise<void> {
  await db.insertInto('audit').values({ at, by, what, change_set, subject, why }).execute();
}

/** Throws `DeskRefused` where there is nobody of this id. */
export async function personIn(db: DeskDatabase, id: string): Promise<Person> {
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  if (row) return personOf(row);
  throw new DeskRefused('UNKNOWN', 'there is no such person', 'sign in again');
}

export function personOf({ id, name, roles }: DeskTables['person']): Person {
  return { id, name, roles: keysIn(roles).filter(isRole) };
}

function isRole(role: string): role is DeskRole {
  return ROLES.some((one) => one === role);
}

export type ChangeSetRow = Omit<DeskTables['change_set'], 'number'>;

/** Throws `DeskRefused` where there is no such change set. */
export async function changeSetIn(db: DeskDatabase, id: string): Promise<ChangeSetRow> {
  const row = await db.selectFrom('change_set').selectAll().where('id', '=', id).executeTakeFirst();
  if (row) return row;
  throw new DeskRefused('UNKNOWN', 'there is no such change set', 'look for it in the queue');
}

/** A change set to which the actor may do this now; throws `DeskRefused` otherwise. */
export async function changeSetFor(
  { db, actor }: Work,
  deed: Deed,
  id: string,
  ownWork = false,
): Promise<ChangeSetRow> {
  const row = await changeSetIn(db, id);
  requireMay(deed, actor, row, await workersOn(db, id), ownWork);
  return row;
}

/** Who saved in a change set or submitted it. */
export async function workersOn(db: DeskDatabase, id: string): Promise<ReadonlySet<string>> {
  const savers = await db
    .selectFrom('saver')
    .select('person')
    .where('change_set', '=', id)
    .execute();
  const submitters = await db
    .selectFrom('submission')
    .select('by')
    .where('change_set', '=', id)
    .execute();
  return new Set([...savers.map(({ person }) => person), ...submitters.map(({ by }) => by)]);
}

/** Says that the actor worked on a change set, which they do not approve then. */
export async function noteSaver({ db, actor }: Work, changeSet: string): Promise<void> {
  await db
    .insertInto('saver')
    .values({ change_set: changeSet, person: actor.id })
    .onConflict((on) => on.doNothing())
    .execute();
}

/** Throws `DeskRefused` unless a change set is still as somebody saw it. */
export function requireVersion({ version }: ChangeSetRow, expected: number): void {
  if (version === expected) return;
  throw new DeskRefused(
    'OTHER_VERSION',
    `the change set is at version ${version}, and this was made for version ${expected}`,
    'it was changed in another window or by somebody else: load it again, and do this once more',
  );
}

/** Has a change set stand as a deed leaves it, one version later. Returns that version. */
export async function advance(
  { db, at }: Pick<Work, 'at' | 'db'>,
  { id, version }: ChangeSetRow,
  deed: Deed,
  changes: Partial<Pick<ChangeSetRow, 'author' | 'claim' | 'submission' | 'title'>> = {},
): Promise<number> {
  const to = stateAfter(deed);
  await db
    .updateTable('change_set')
    .set({ ...changes, ...(to && { state: to }), version: version + 1, changed: at })
    .where('id', '=', id)
    .execute();
  return version + 1;
}
