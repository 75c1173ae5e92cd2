import { keyList } from '../../drafts/key-list.ts';
import { type Person, ROLES } from '../change-set.ts';
import { DeskRefused } from '../desk-refused.ts';
import { note, personIn, personOf, workAs, writeAlone } from '../store.ts';
import type { DeskDatabase, DeskEngine } from '../tables.ts';
import { requireRole } from '../transitions.ts';
import { beginSession, hashOf, newSecret } from './session.ts';

/** How people come in: by links that are spent once, and sessions. The secrets of both are 256 random bits, and only their hashes are stored. */
export interface SignIn {
  /** The secret of a link for somebody, valid for three days; earlier ones are void. `by` is null for who has the command line. */
  invite(by: string | null, person: string): Promise<string>;
  /** The secret of a link that makes a first admin, valid for 15 minutes; null where there is an admin. Earlier ones are void. */
  inviteFirstAdmin(): Promise<string | null>;
  /** Spends a link. Gives the secret of a new session. Throws `DeskRefused` for a link that is unknown, spent or over. */
  enter(link: string): Promise<{ readonly session: string; readonly person: Person }>;
  /** Whose session it is; null where it is none, or over: 12 hours after its last use, 7 days after it began. */
  personOf(session: string): Promise<Person | null>;
  /**
   * Throws `DeskRefused` unless the person of a session has proved within 15 minutes who they are: by a passkey, or, where they have
   * none, by the link that let them in.
   */
  requireProof(session: string): Promise<void>;
  leave(session: string): Promise<void>;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long a proof counts. */
const PROVED_FOR = 15 * MINUTE;

/** How often the last use of a session is written down. */
const NOTED_EVERY = 5 * MINUTE;

export function signIn(engine: DeskEngine): SignIn {
  const after = (milliseconds: number) =>
    new Date(engine.now().getTime() + milliseconds).toISOString();
  const addLink = async (db: DeskDatabase, person: string | null, lasts: number) => {
    const secret = newSecret();
    await db
      .insertInto('link')
      .values({ hash: hashOf(secret), person, ends: after(lasts) })
      .execute();
    return secret;
  };
  return {
    invite: (by, person) => {
      const add = async (db: DeskDatabase, at: string) => {
        await personIn(db, person);
        await note({ db, at }, by, 'INVITE', { subject: person });
        await db.deleteFrom('link').where('person', '=', person).execute();
        return addLink(db, person, 3 * DAY);
      };
      if (by === null) return writeAlone(engine, add);
      return workAs(engine, by, ({ db, at, actor }) => {
        requireRole(actor, 'admin');
        return add(db, at);
      });
    },
    inviteFirstAdmin: () =>
      writeAlone(engine, async (db) => {
        if (await hasAdmin(db)) return null;
        await db.deleteFrom('link').where('person', 'is', null).execute();
        return addLink(db, null, 15 * MINUTE);
      }),
    enter: (link) =>
      writeAlone(engine, async (db, at) => {
        const row = await db
          .deleteFrom('link')
          .where('hash', '=', hashOf(link))
          .returningAll()
          .executeTakeFirst();
        if (!row || row.ends < at) throw spent();
        const person =
          row.person === null ? await firstAdmin(db, at) : await personIn(db, row.person);
        if (person.roles.length === 0) throw spent();
        await note({ db, at }, person.id, 'SIGN_IN');
        // Whoever has a passkey proves by that who they are: a link may have gone astray.
        const proved = (await hasPasskey(db, person.id)) ? null : at;
        return { session: await beginSession(db, at, person.id, proved), person };
      }),
    async personOf(session) {
      const row = await engine.db
        .selectFrom('session')
        .innerJoin('person', 'person.id', 'session.person')
        .selectAll()
        .where('hash', '=', hashOf(session))
        .executeTakeFirst();
      if (!row || row.used < after(-12 * HOUR) || row.begun < after(-7 * DAY)) return null;
      const person = personOf(row);
      if (person.roles.length === 0) return null;
      if (row.used < after(-NOTED_EVERY))
        await writeAlone(engine, (db, at) =>
          db.updateTable('session').set({ used: at }).where('hash', '=', row.hash).execute(),
        );
      return person;
    },
    async requireProof(session) {
      const row = await engine.db
        .selectFrom('session')
        .selectAll()
        .where('hash', '=', hashOf(session))
        .executeTakeFirst();
      if (row?.proved && row.proved >= after(-PROVED_FOR)) return;
      const isKnown = row !== undefined && (await hasPasskey(engine.db, row.person));
      throw new DeskRefused(
        'PROVE_AGAIN',
        'this is done by who has proved within 15 minutes who they are',
        isKnown
          ? 'use your passkey, and do it once more'
          : 'ask an admin for a new link, or make one by `npm run desk -- --invite NAME` where the server runs; sign in by it, and add a passkey',
      );
    },
    leave: (session) =>
      writeAlone(engine, async (db) => {
        await db.deleteFrom('session').where('hash', '=', hashOf(session)).execute();
      }),
  };
}

async function hasPasskey(db: DeskDatabase, person: string): Promise<boolean> {
  const row = await db
    .selectFrom('passkey')
    .select('id')
    .where('person', '=', person)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function hasAdmin(db: DeskDatabase): Promise<boolean> {
  const people = await db.selectFrom('person').selectAll().execute();
  return people.some((row) => personOf(row).roles.includes('admin'));
}

/** Makes the person whom the first link is for. Throws `DeskRefused` where there is an admin by now. */
async function firstAdmin(db: DeskDatabase, at: string): Promise<Person> {
  if (await hasAdmin(db)) throw spent();
  const row = {
    id: newSecret().slice(0, 22),
    name: 'First admin',
    roles: keyList(ROLES),
    added: at,
  };
  await db.insertInto('person').values(row).execute();
  await note({ db, at }, null, 'ADD_PERSON', { subject: row.id, why: row.roles });
  return personOf(row);
}

function spent(): DeskRefused {
  return new DeskRefused(
    'UNKNOWN',
    'this link is unknown, was used already, or is over',
    'ask for a new one',
  );
}
