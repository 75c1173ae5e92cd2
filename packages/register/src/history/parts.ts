import { type ActDraft, actKey } from '../act/draft.ts';
import { type OfficeDraft, tenureOf } from '../office/draft.ts';

/** The parts of an accord's draft that have ids of their own. */
interface AccordParts {
  readonly acts?: readonly ActDraft[];
  readonly participations?: readonly {
    readonly country: string;
    readonly acts?: readonly ActDraft[];
    readonly roles?: readonly { readonly role: string }[];
  }[];
}

/** Those of a leader's. */
interface LeaderParts {
  readonly offices?: readonly OfficeDraft[];
}

/** Those of a statement's. */
interface StatementParts {
  readonly wordings?: readonly unknown[];
}

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
    as<AccordParts>(draft).participations?.find(({ country }) => country === second);
  const roleOf = (held: { readonly role: string }) => `${entry}/${second}/${held.role}`;
  switch (type) {
    case 'Participation':
      return { entry: `Accord:${entry}`, in: place };
    case 'Act': {
      const country = second === '-' ? null : second;
      return {
        entry: `Accord:${entry}`,
        in: (draft) =>
          (country === null ? as<AccordParts>(draft) : place(draft))?.acts?.find(
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
          as<LeaderParts>(draft).offices?.find((office) => tenureOf(office) === second),
      };
    case 'Wording':
      return {
        entry: `Statement:${entry}`,
        in: (draft) => as<StatementParts>(draft).wordings?.[Number(second) - 1],
      };
    default:
      return null;
  }
}

/** A draft of an entry has the entry's shape, or an earlier one that may lack any of it; none has nothing. */
function as<Draft>(draft: unknown): Partial<Draft> {
  return draft ?? {};
}
