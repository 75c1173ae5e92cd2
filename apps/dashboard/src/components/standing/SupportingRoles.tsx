import type { Role, Standing } from '@signatory/schema';
import { useMessages } from '../../messages/messages.ts';

/** Who has none but these roles takes part in an umbrella without joining it. */
const SUPPORTING: readonly Role[] = ['BROKER', 'HOST', 'WITNESS', 'DEPOSITARY'];

interface Place {
  readonly standing: Standing;
  readonly roles: readonly { readonly role: Role }[];
  readonly acts: readonly {
    readonly contested: boolean;
    readonly accord: { readonly id: string };
  }[];
}

/** Whether it has roles in an accord, and none but these. */
export function isHelper({ roles }: Pick<Place, 'roles'>): boolean {
  return roles.length > 0 && roles.every(({ role }) => SUPPORTING.includes(role));
}

/** Whether a country has no standing in an umbrella, by its id, although it signed an instrument: it only helped there. */
export function onlyHelped({ standing, roles, acts }: Place, within: string): boolean {
  const hasActed = acts.some(({ accord, contested }) => !contested && accord.id !== within);
  return standing === 'NONE' && isHelper({ roles }) && hasActed;
}

/** The roles of a country that only helped, and that what it signed so gives it no standing. */
export function SupportingRoles({ roles }: Pick<Place, 'roles'>) {
  const { lists, places, terms } = useMessages();
  return places.helped(roles.map(({ role }) => terms.roles[role].word).join(lists.comma));
}
