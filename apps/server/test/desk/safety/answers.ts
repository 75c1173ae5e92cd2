import type { Attempts } from './asking.ts';
import { atChangeSets } from './at-change-sets.ts';
import { atPasskeys } from './at-passkeys.ts';
import { atTheDoor } from './at-the-door.ts';
import { type DeskWithRoles, deskWithRoles } from './desk-with-roles.ts';

let opened: DeskWithRoles | undefined;

/** What a real desk answers to what is tried against it. */
export const answers = {
  async to(tried: string): Promise<string> {
    opened ??= await deskWithRoles();
    const attempt = ATTEMPTS[tried];
    if (!attempt) throw new Error(`nothing tries "${tried}"`);
    return attempt(opened);
  },
  async close(): Promise<void> {
    await opened?.close();
    opened = undefined;
  },
};

const ATTEMPTS: Attempts = { ...atTheDoor, ...atChangeSets, ...atPasskeys };
