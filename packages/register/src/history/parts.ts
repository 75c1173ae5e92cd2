import type { AccordDraft } from '../accord/draft.ts';
import { actKey } from '../act/draft.ts';
import type { LeaderDraft } from '../leader/draft.ts';
import { tenureOf } from '../office/draft.ts';
import type { StatementDraft } from '../statement/draft.ts';

/** A part of an entry that has an id of its own: whose it is, and what of the entry's draft it is. */
export interface Part {
  /** The id of the entry, such as `Accord:abraham-accords`. */
  readonly entry: string;
  /** The part in a draft of the entry; undefined where that has none. */
  in(draft: unknown): unknown;
}

/** The part that an id stands for: of a participation, an act, a role, an office or a wording. Null for any other id. */
export function partWith(id: string): Part | null {
  const [, type = '', key = ''] = /^(\w+):(.+)$/s.exec(id) ?? [];
  const [entry = '', second = ''] = key.split('/');
  const place = (draft: unknown) =>
    as<AccordDraft>(draft).participations?.find(({ country }) => country === second);
  const roleOf = (held: { readonly role: string }) => `${entry}/${second}/${held.role}`;
  switch (type) {
    case 'Participation':
      return { entry: `Accord:${entry}`, in: place };
    case 'Act': {
      const country = second === '-' ? null : second;
      return {
        entry: `Accord:${entry}`,
        in: (draft) =>
          (country === null ? as<AccordDraft>(draft) : place(draft))?.acts?.find(
            (act) => actKey(entry, country, act) === key,
          ),
      };
    }
    case 'RoleHeld':
      return {
        entry: `Accord:${entry}`,
        in: (draft) => place(draft)?.roles?.find((held) => roleOf(held) === key),
      };
    case 'Office':
      return {
        entry: `Leader:${entry}`,
        in: (draft) =>
          as<LeaderDraft>(draft).offices?.find((office) => tenureOf(office) === second),
      };
    case 'Wording':
      return {
        entry: `Statement:${entry}`,
        in: (draft) => as<StatementDraft>(draft).wordings?.[Number(second) - 1],
      };
    default:
      return null;
  }
}

/** A draft of an entry has the entry's shape, or an earlier one that may lack any of it; none has nothing. */
function as<Draft>(draft: unknown): Partial<Draft> {
  return draft ?? {};
}
