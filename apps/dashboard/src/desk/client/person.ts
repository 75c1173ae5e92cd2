import { createContext, use } from 'react';
import type { DeskMeQuery } from '../documents.generated.ts';
import type { Role } from '../types.generated.ts';

/** Whether nothing can be changed, since the record has no edition, or says something that none has. */
export const IsNotPublished = createContext(false);

/** Who is signed in. */
export const PersonContext = createContext<DeskMeQuery['me']>({ id: '', name: '', roles: [] });

export function usePerson() {
  const { id, name, roles } = use(PersonContext);
  return { id, name, roles, is: (role: Role) => roles.includes(role) };
}
