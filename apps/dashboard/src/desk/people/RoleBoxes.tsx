import { messages } from '../messages/messages.ts';
import { roles as words } from '../messages/words.ts';
import type { Role } from '../types.generated.ts';

/** The roles, of which somebody has some. */
export function RoleBoxes({
  legend,
  chosen,
  onChange,
}: {
  legend?: string;
  chosen: readonly Role[];
  onChange(roles: readonly Role[]): void;
}) {
  return (
    <fieldset className="boxes">
      <legend>{legend ?? messages.people.roles}</legend>
      {ROLES.map((role) => (
        <label key={role}>
          <input
            type="checkbox"
            checked={chosen.includes(role)}
            onChange={({ target }) =>
              onChange(
                ROLES.filter((one) => (one === role ? target.checked : chosen.includes(one))),
              )
            }
          />
          <span>
            {words[role].word} <span className="quiet">{words[role].means}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const ROLES: readonly Role[] = ['EDITOR', 'REVIEWER', 'ADMIN'];
