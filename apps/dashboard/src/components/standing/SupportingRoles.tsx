import type { Role, Standing } from '@signatory/schema';
import { useMessages } from '../../messages/messages.ts';

/** Who has none but these roles takes part in an umbrella without joining it. */
const SUPPORTING: readonly Role[] = ['BROKER', 'HOST', 'WITNESS', 'DEPOSITARY'];

/** Why a country has no standing in an umbrella although it signed an instrument: it only helped there. Nothing for all others. */
export function SupportingRoles(props: {
  place: {
    readonly standing: Standing;
    readonly roles: readonly { readonly role: Role }[];
    readonly acts: readonly {
      readonly contested: boolean;
      readonly accord: { readonly id: string };
    }[];
  };
  /** The id of the umbrella. */
  within: string;
}) {
  const { lists, places, terms } = useMessages();
  const { standing, roles, acts } = props.place;
  const helps = roles.length > 0 && roles.every(({ role }) => SUPPORTING.includes(role));
  const hasActed = acts.some(({ accord, contested }) => !contested && accord.id !== props.within);
  if (standing !== 'NONE' || !helps || !hasActed) return null;
  return <p>{places.helped(roles.map(({ role }) => terms.roles[role]).join(lists.comma))}</p>;
}
