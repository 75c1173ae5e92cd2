import { DeskRefused } from '../desk-refused.ts';
import { writeAlone } from '../store.ts';
import type { DeskEngine, DeskTables } from '../tables.ts';
import { newSecret } from './session.ts';

/** What a passkey answers a challenge for: to sign in, to prove once more who is signed in, or to be added. */
export type PasskeyPurpose = DeskTables['challenge']['purpose'];

/** The challenges that passkeys answer. */
export interface Challenges {
  /** A challenge that is answered once, within five minutes, by somebody who is signed in or (null) is not. */
  give(purpose: PasskeyPurpose, person: string | null): Promise<string>;
  /** Spends a challenge, whatever comes of the answer. Throws `DeskRefused` where it was not given for this. */
  spend(challenge: string, purpose: PasskeyPurpose, person: string | null): Promise<void>;
}

/** In milliseconds. */
const LASTS = 300_000;

export function challenges(engine: DeskEngine): Challenges {
  return {
    give: (purpose, person) =>
      writeAlone(engine, async (db, at) => {
        await db.deleteFrom('challenge').where('ends', '<', at).execute();
        const challenge = newSecret();
        const ends = new Date(engine.now().getTime() + LASTS).toISOString();
        await db.insertInto('challenge').values({ challenge, purpose, person, ends }).execute();
        return challenge;
      }),
    async spend(challenge, purpose, person) {
      const row = await writeAlone(engine, (db) =>
        db
          .deleteFrom('challenge')
          .where('challenge', '=', challenge)
          .returningAll()
          .executeTakeFirst(),
      );
      const isGiven = row?.purpose === purpose && row.person === person;
      if (!isGiven || row.ends < engine.now().toISOString())
        throw new DeskRefused(
          'UNKNOWN',
          'the challenge is unknown, was answered already, or is over',
          'try it again',
        );
    },
  };
}
