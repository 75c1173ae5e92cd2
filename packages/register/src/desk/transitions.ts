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

/** The states as a sentence says them. */
const WORDS: Readonly<Record<ChangeSet['state'], string>> = {
  DRAFT: 'a draft',
  SUBMITTED: 'submitted',
  SENT_BACK: 'sent back',
  APPROVED: 'approved',
  PUBLISHING: 'being published',
  PUBLISHED: 'published',
  WITHDRAWN: 'withdrawn',
};

export type Deed = keyof typeof TRANSITIONS;

const DEEDS = Object.keys(TRANSITIONS) as readonly Deed[];

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
      `the change set is ${WORDS[changeSet.state]}, and this is done only to one that is ${from.map((state) => WORDS[state]).join(' or ')}`,
      changeSet.state === 'PUBLISHED' || changeSet.state === 'WITHDRAWN'
        ? 'begin another change set'
        : 'look at it again: somebody else may have worked on it meanwhile',
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

/** What a person may do to a change set now. */
export function deedsOf(
  person: Person,
  changeSet: Pick<ChangeSet, 'author' | 'state'>,
  workers: ReadonlySet<string>,
  ownWork: boolean,
): readonly Deed[] {
  return DEEDS.filter((deed) => {
    try {
      requireMay(deed, person, changeSet, workers, ownWork);
      return true;
    } catch (error) {
      if (error instanceof DeskRefused) return false;
      throw error;
    }
  });
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
