import { characterFaults } from '../drafts/characters.ts';
import { keyList } from '../drafts/key-list.ts';
import type { DeskRole, Person } from './change-set.ts';
import { DeskRefused } from './desk-refused.ts';
import { note, personIn, personOf, workAs, writeAlone } from './store.ts';
import type { DeskDatabase, DeskEngine } from './tables.ts';
import { requireRole } from './transitions.ts';

/** Who works at the desk. */
export interface People {
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, Person>>;
  /** All, in the order in which they came; also those who may nothing any more. */
  list(): Promise<readonly Person[]>;
  /** Adds somebody; `by` is null for who has the command line. Throws `DeskRefused` where somebody is called so already. */
  add(by: string | null, name: string, roles: readonly DeskRole[]): Promise<Person>;
  /** Calls somebody otherwise, wherever they are named at the desk. Throws `DeskRefused` where somebody else is called so already. */
  rename(by: string, person: string, name: string): Promise<Person>;
  /** Says what somebody may do from now on, and ends their sessions where that is otherwise than before. Throws `DeskRefused` where no admin would be left. */
  setRoles(by: string, person: string, roles: readonly DeskRole[]): Promise<Person>;
}

export function people(engine: DeskEngine, newId: () => string): People {
  const insert = async (
    db: DeskDatabase,
    at: string,
    by: string | null,
    name: string,
    roles: readonly DeskRole[],
  ): Promise<Person> => {
    const id = newId();
    const row = { id, name: requiredText(name, 'name', 100), roles: keyList(roles), added: at };
    // The command line looks itself for who is called so.
    if (by !== null) await requireOwnName(db, row);
    await db.insertInto('person').values(row).execute();
    await note({ db, at }, by, 'ADD_PERSON', { subject: id, why: row.roles });
    return personOf(row);
  };
  return {
    async byIds(ids) {
      const rows = await engine.db
        .selectFrom('person')
        .selectAll()
        .where('id', 'in', [...ids, ''])
        .execute();
      return new Map(rows.map((row) => [row.id, personOf(row)]));
    },
    async list() {
      const rows = await engine.db
        .selectFrom('person')
        .selectAll()
        .orderBy('added')
        .orderBy('id')
        .execute();
      return rows.map(personOf);
    },
    add: (by, name, roles) =>
      by === null
        ? writeAlone(engine, (db, at) => insert(db, at, null, name, roles))
        : workAs(engine, by, ({ db, at, actor }) => {
            requireRole(actor, 'admin');
            return insert(db, at, by, name, roles);
          }),
    rename: (by, person, given) =>
      workAs(engine, by, async ({ db, at, actor }) => {
        requireRole(actor, 'admin');
        const before = await personIn(db, person);
        const name = requiredText(given, 'name', 100);
        await requireOwnName(db, { id: person, name });
        await db.updateTable('person').set({ name }).where('id', '=', person).execute();
        await note({ db, at }, by, 'RENAME_PERSON', { subject: person, why: before.name });
        return { ...before, name };
      }),
    setRoles: (by, person, roles) =>
      workAs(engine, by, async ({ db, at, actor }) => {
        requireRole(actor, 'admin');
        const before = await personIn(db, person);
        // What is as it was signs nobody out.
        if (sorted(before.roles) === sorted(roles)) return before;
        if (before.roles.includes('admin') && !roles.includes('admin'))
          await requireOtherAdmin(db, person);
        await db
          .updateTable('person')
          .set({ roles: keyList(roles) })
          .where('id', '=', person)
          .execute();
        // A session is of what somebody might when they signed in.
        await db.deleteFrom('session').where('person', '=', person).execute();
        await note({ db, at }, by, 'SET_ROLES', { subject: person, why: keyList(roles) });
        return { ...before, roles };
      }),
  };
}

const sorted = (roles: readonly DeskRole[]) => keyList([...roles].sort());

/** Two people of one name could not be told apart where the desk names them. */
async function requireOwnName(
  db: DeskDatabase,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> {
  const others = await db.selectFrom('person').select('name').where('id', '!=', id).execute();
  if (!others.some((one) => one.name.toLowerCase() === name.toLowerCase())) return;
  throw new DeskRefused(
    'INVALID',
    `somebody called ${name} is at the desk already`,
    'make a new link for them, or write another name',
    ['name'],
  );
}

async function requireOtherAdmin(db: DeskDatabase, person: string): Promise<void> {
  const others = await db.selectFrom('person').selectAll().where('id', '!=', person).execute();
  if (others.some((row) => personOf(row).roles.includes('admin'))) return;
  throw new DeskRefused(
    'LAST_ADMIN',
    'this is the last admin',
    'make somebody else an admin first',
    ['roles'],
  );
}

/** What may stand in a text of several lines, by its field. */
const LINES: Readonly<Record<string, RegExp>> = {
  why: /[\t\n\r]/g,
  comment: /[\t\n\r]/g,
  text: /[\t\n\r]/g,
};
const NOTHING = /(?!)/g;

/** A text that is not empty, and not too long. Throws `DeskRefused` with the name of the field. */
export function requiredText(text: string, field: string, most: number): string {
  const trimmed = text.trim();
  // A reason may have lines; what turns letters round, and what nobody sees, is in none.
  const [unseen] = characterFaults(trimmed.replace(LINES[field] ?? NOTHING, ' '), [field]);
  if (unseen) throw new DeskRefused('FAULT', unseen.message, unseen.cure, [field]);
  if (trimmed !== '' && trimmed.length <= most && trimmed.isWellFormed()) return trimmed;
  throw new DeskRefused(
    'INVALID',
    trimmed === ''
      ? `${field} is empty`
      : `${field} is over ${most} characters, or holds half of one`,
    `write 1 to ${most} characters`,
    [field],
  );
}
