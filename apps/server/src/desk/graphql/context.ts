import type { Desk, Person } from '@signatory/register/desk';
import DataLoader from 'dataloader';
import type { RequestAccount } from '../../graphql/context.ts';

/** What the resolvers of one request at the desk share. */
export interface DeskContext extends RequestAccount {
  readonly desk: Desk;
  /** Who asks. */
  readonly person: Person;
  /** The secret of the session by which they ask. */
  readonly session: string;
  /** People by their ids, read together. */
  readonly people: { load(id: string): Promise<Person> };
  /** The address of a page that signs somebody in by the secret of a link. */
  readonly addressOf: (secret: string) => string;
}

/** Makes a context for each request. */
export function deskContext(given: Omit<DeskContext, 'people'>): DeskContext {
  const people = new DataLoader(async (ids: readonly string[]) => {
    const known = await given.desk.people.byIds(ids);
    return ids.map((id) => known.get(id) ?? new Error(`there is no person ${id}`));
  });
  return { ...given, people };
}
