import { keyList, keysIn } from '../../drafts/key-list.ts';
import type { Person } from '../change-set.ts';
import { DeskRefused } from '../desk-refused.ts';
import { requiredText } from '../people.ts';
import { note, personIn, workAs, writeAlone } from '../store.ts';
import type { DeskDatabase, DeskEngine, DeskTables } from '../tables.ts';
import { requireRole } from '../transitions.ts';
import { beginSession, hashOf } from './session.ts';

/** A passkey as its owner sees it. */
export interface Passkey {
  /** The id of the credential, base64url. */
  readonly id: string;
  readonly name: string;
  /** Instants in UTC, ISO 8601; `used` is null before its first use. */
  readonly added: string;
  readonly used: string | null;
}

/** What answers of a passkey are checked by. */
export interface PasskeyKey {
  readonly id: string;
  readonly person: string;
  /** SubjectPublicKeyInfo, DER in base64url. */
  readonly publicKey: string;
  /** How often it has signed, where it counts; 0 where it does not. */
  readonly counter: number;
  readonly transports: readonly string[];
}

/** The passkeys of people. Whether an answer is right is for the caller to say. All that is refused is thrown as `DeskRefused`. */
export interface Passkeys {
  list(person: string): Promise<readonly Passkey[]>;
  key(id: string): Promise<PasskeyKey | null>;
  keysOf(person: string): Promise<readonly PasskeyKey[]>;
  /** Adds a passkey to those of the person of a session, who has just proved who they are. */
  add(session: string, name: string, key: Omit<PasskeyKey, 'person'>): Promise<void>;
  /** Begins a session for who owns a passkey that has answered; its counter was `before` and is `after`. */
  enter(
    key: PasskeyKey,
    after: number,
  ): Promise<{ readonly session: string; readonly person: Person }>;
  /** Notes that the person of a session has proved who they are, by a passkey of theirs that has answered. */
  prove(session: string, key: PasskeyKey, after: number): Promise<void>;
  /** Removes a passkey: by its owner, or by an admin. It ends the sessions of its owner, but for that which removes it. */
  remove(by: string, session: string, id: string): Promise<void>;
  /** Removes all passkeys of somebody who has lost them, and ends their sessions: for who has the command line. */
  removeAll(person: string): Promise<void>;
}

/** How many somebody has at most. */
const MOST = 20;

export function passkeys(engine: DeskEngine): Passkeys {
  return {
    list: (person) =>
      engine.db
        .selectFrom('passkey')
        .select(['id', 'name', 'added', 'used'])
        .where('person', '=', person)
        .orderBy('added')
        .orderBy('id')
        .execute(),
    async key(id) {
      const row = await engine.db
        .selectFrom('passkey')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row ? keyOf(row) : null;
    },
    async keysOf(person) {
      const rows = await engine.db
        .selectFrom('passkey')
        .selectAll()
        .where('person', '=', person)
        .execute();
      return rows.map(keyOf);
    },
    add: (session, name, { id, publicKey, counter, transports }) =>
      writeAlone(engine, async (db, at) => {
        const { person } = await sessionIn(db, session);
        const { count } = await db
          .selectFrom('passkey')
          .select(({ fn }) => fn.countAll().as('count'))
          .where('person', '=', person)
          .executeTakeFirstOrThrow();
        if (Number(count) >= MOST)
          throw new DeskRefused('INVALID', `there are ${MOST} passkeys`, 'remove one first');
        const added = await db
          .insertInto('passkey')
          .values({
            id,
            person,
            name: requiredText(name, 'name', 100),
            public_key: publicKey,
            counter,
            transports: keyList(transports),
            added: at,
            used: null,
          })
          .onConflict((on) => on.doNothing())
          .returning('id')
          .executeTakeFirst();
        if (!added) throw new DeskRefused('INVALID', 'this passkey is known', 'use another one');
        await note({ db, at }, person, 'ADD_PASSKEY', { subject: person });
      }),
    enter: (key, after) =>
      writeAlone(engine, async (db, at) => {
        await count(db, at, key, after);
        const person = await personIn(db, key.person);
        if (person.roles.length === 0) throw unknown();
        await note({ db, at }, person.id, 'SIGN_IN', { why: 'By a passkey.' });
        return { session: await beginSession(db, at, person.id, at), person };
      }),
    prove: (session, key, after) =>
      writeAlone(engine, async (db, at) => {
        const { person, hash } = await sessionIn(db, session);
        if (person !== key.person) throw unknown();
        await count(db, at, key, after);
        await db.updateTable('session').set({ proved: at }).where('hash', '=', hash).execute();
      }),
    remove: (by, session, id) =>
      workAs(engine, by, async (work) => {
        const { db, actor } = work;
        const row = await db
          .selectFrom('passkey')
          .select('person')
          .where('id', '=', id)
          .executeTakeFirst();
        if (row?.person !== by) requireRole(actor, 'admin');
        if (!row)
          throw new DeskRefused('UNKNOWN', 'there is no such passkey', 'load the page again');
        await db.deleteFrom('passkey').where('id', '=', id).execute();
        // It may be lost together with a device that is signed in.
        await db
          .deleteFrom('session')
          .where('person', '=', row.person)
          .where('hash', '!=', hashOf(session))
          .execute();
        await note(work, by, 'REMOVE_PASSKEY', { subject: row.person });
      }),
    removeAll: (person) =>
      writeAlone(engine, async (db, at) => {
        await personIn(db, person);
        await db.deleteFrom('passkey').where('person', '=', person).execute();
        await db.deleteFrom('session').where('person', '=', person).execute();
        await note({ db, at }, null, 'REMOVE_PASSKEY', { subject: person });
      }),
  };
}

function keyOf(row: DeskTables['passkey']): PasskeyKey {
  const { id, person, public_key, counter, transports } = row;
  return {
    id,
    person,
    publicKey: public_key,
    counter: Number(counter),
    transports: keysIn(transports),
  };
}

/** Notes a use of a passkey. Throws where it was removed, or used meanwhile by a copy that counts on its own. */
async function count(
  db: DeskDatabase,
  at: string,
  { id, counter }: PasskeyKey,
  after: number,
): Promise<void> {
  const used = await db
    .updateTable('passkey')
    .set({ counter: after, used: at })
    .where('id', '=', id)
    .where('counter', '=', counter)
    .returning('id')
    .executeTakeFirst();
  if (!used) throw unknown();
}

async function sessionIn(db: DeskDatabase, session: string) {
  const row = await db
    .selectFrom('session')
    .selectAll()
    .where('hash', '=', hashOf(session))
    .executeTakeFirst();
  if (row) return row;
  throw new DeskRefused('UNKNOWN', 'there is no such session', 'sign in again');
}

function unknown(): DeskRefused {
  return new DeskRefused('UNKNOWN', 'the desk does not know this passkey', 'use another one');
}
