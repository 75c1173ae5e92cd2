import { randomUUID } from 'node:crypto';
import { openStore } from './open-store.ts';
import { type People, people } from './people.ts';
import { type Passkeys, passkeys } from './sign-in/passkeys.ts';
import { type SignIn, signIn } from './sign-in/sign-in.ts';

/** Who works at a desk, and how they come in, without the record: for the command line. */
export interface DeskPeople {
  readonly people: People;
  readonly passkeys: Passkeys;
  readonly signIn: SignIn;
  close(): Promise<void>;
}

/** Opens the people of the desk at a URL of `openDesk`, also beside a server that runs. Throws `Refused` as `openDesk` does. */
export async function openPeople(url: string): Promise<DeskPeople> {
  const engine = await openStore(url);
  return {
    people: people(engine, randomUUID),
    passkeys: passkeys(engine),
    signIn: signIn(engine),
    close: () => engine.db.destroy(),
  };
}
