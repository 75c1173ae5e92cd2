import type { ChangeSet, DeskRole, Person, StoredState } from './change-set.ts';
import { DeskRefused } from './desk-refused.ts';

/** What may be done to a change set: by whom, in which states, and what it is then. */
interface Transition {
  readonly role: DeskRole;
  readonly from: readonly StoredState[];
  /** Absent: it stays what it is. */
  readonly to?: StoredState;
  /** Whether only its author may. */
  readonly byAuthor?: true;
  /** Whether nobody may who saved a draft in it or submitted it, unless the desk lets them. */
  readonly byOthers?: true;
}

const TRANSITIONS = {
  save: { role: 'editor', from: ['DRAFT', 'SENT_BACK'], byAuthor: true },
  takeOver: { role: 'editor', from: ['DRAFT', 'SENT_BACK'] },
  submit: { role: 'editor', from: ['DRAFT', 'SENT_BACK'], to: 'SUBMITTED', byAuthor: true },
  withdraw: {
    role: 'editor',
    from: ['DRAFT', 'SUBMITTED', 'SENT_BACK', 'APPROVED'],
    to: 'WITHDRAWN',
    byAuthor: true,
  },
  sendBack: { role: 'reviewer', from: ['SUBMITTED', 'APPROVED'], to: 'SENT_BACK' },
  approve: { role: 'reviewer', from: ['SUBMITTED'], to: 'APPROVED', byOthers: true },
  publish: { role: 'reviewer', from: ['APPROVED', 'PUBLISHING'], to: 'PUBLISHING' },
} as const satisfies Record<string, Transition>;

export type Deed = keyof typeof TRANSITIONS;

/** The state of a change set after a deed; undefined where it stays in the one that it is in. */
export function stateAfter(deed: Deed): StoredState | undefined {
  const { to }: Transition = TRANSITIONS[deed];
  return to;
}

/** Throws `DeskRefused` unless a person may do this to a change set now. `workers` are those who saved in it or submitted it. */
export function requireMay(
  deed: Deed,
  person: Person,
  changeSet: Pick<ChangeSet, 'author' | 'state'>,
  workers: ReadonlySet<string>,
  ownWork = false,
): void {
  const { role, from, byAuthor, byOthers }: Transition = TRANSITIONS[deed];
  requireRole(person, role);
  if (!from.some((state) => state === changeSet.state))
    throw new DeskRefused(
      'OTHER_STATE',
      `the change set is ${changeSet.state}, and this is done to one that is ${from.join(' or ')}`,
      'look at it again: somebody else may have worked on it meanwhile',
    );
  if (byAuthor && changeSet.author !== person.id)
    throw new DeskRefused(
      'OTHER_AUTHOR',
      'somebody else works on this change set',
      'ask them, or take it over',
    );
  if (byOthers && !ownWork && workers.has(person.id))
    throw new DeskRefused(
      'OWN_WORK',
      'nobody approves what they saved or submitted',
      'ask another reviewer',
    );
}

/** Throws `DeskRefused` for somebody without a role. */
export function requireRole({ roles }: Person, role: DeskRole): void {
  if (roles.includes(role)) return;
  throw new DeskRefused(
    'NOT_ALLOWED',
    `this is for those who have the role ${role}`,
    'ask somebody who has it, or an admin for the role',
  );
}
