import { terms } from '../../messages/en/terms.ts';
import type {
  ChangeSetState,
  EntryChangeKind,
  EntryType,
  ReviewKind,
  Role,
} from '../types.generated.ts';

/** The words of the desk for the values of its schema. */
export const states: Readonly<Record<ChangeSetState, string>> = {
  DRAFT: 'Draft',
  SENT_BACK: 'Sent back',
  SUBMITTED: 'Submitted',
  APPROVED: 'Approved',
  PUBLISHING: 'Being published',
  PUBLISHED: 'Published',
  WITHDRAWN: 'Withdrawn',
};

export const entryTypes: Readonly<Record<EntryType, string>> = {
  ACCORD: 'Accord',
  PARTICIPATION: 'Place in an accord',
  STATEMENT: 'Statement',
  SOURCE: 'Source',
  LEADER: 'Leader',
  BODY: 'Body',
  COUNTRY: 'Country',
};

export const changeKinds: Readonly<Record<EntryChangeKind, string>> = {
  NEW: 'new',
  COMPLETED: 'says more',
  CORRECTED: 'changed',
  RE_READ: 'read again',
  REMOVED: 'removed',
};

export const reviewKinds: Readonly<Record<ReviewKind, string>> = {
  APPROVED: 'approved',
  RETURNED: 'given back to review',
  SENT_BACK: 'sent back',
};

export const roles: Readonly<Record<Role, { readonly word: string; readonly means: string }>> = {
  EDITOR: { word: 'Editor', means: 'drafts changes and submits them' },
  REVIEWER: {
    word: 'Reviewer',
    means: 'approves what others submitted, and publishes what is approved',
  },
  ADMIN: { word: 'Admin', means: 'says who may do what' },
};

/** What the audit trail says was done. */
const deeds: Readonly<Record<string, string>> = {
  CREATE: 'began it',
  SAVE: 'saved',
  DROP: 'dropped',
  TAKE_OVER: 'took it over',
  SUBMIT: 'submitted it',
  WITHDRAW: 'withdrew it',
  SEND_BACK: 'sent it back',
  APPROVE: 'approved it',
  PUBLISH: 'began to publish it',
  PUBLISHED: 'published it',
  RETURN: 'gave it back to review',
  HOLD_TEXT: 'put an article with it',
  DELETE_TEXT: 'deleted the text of an article',
  TAKE_REPORT: 'took a report of a reader',
  DISMISS_REPORT: 'dismissed a report of a reader',
  ADD_PERSON: 'added',
  SET_ROLES: 'set the roles of',
  INVITE: 'made a link for',
  SIGN_IN: 'signed in',
  ADD_PASSKEY: 'added a passkey of',
  REMOVE_PASSKEY: 'removed a passkey of',
  RETITLE: 'changed what it is about, before:',
  RENAME_PERSON: 'changed the name of',
};

export function deedWord(what: string): string {
  return deeds[what] ?? what.toLowerCase().replaceAll('_', ' ');
}

/** The words of the public pages for the values of fields. A value has the same word in each list in which it is. */
const values = new Map<string, unknown>(
  Object.values(terms).flatMap((words) => Object.entries<unknown>(words)),
);

/** A value of a list of values in words, as the public pages have them: `UN_MEMBER` is `UN member`. */
export function valueWord(value: string): string {
  const word = values.get(value);
  if (typeof word === 'string') return word;
  const named: unknown = Object(word).word;
  const spaced = value.toLowerCase().replaceAll('_', ' ');
  return typeof named === 'string' ? named : spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** What a value means; null where its word says it. */
export function valueMeaning(value: string): string | null {
  const means: unknown = Object(values.get(value)).means;
  return typeof means === 'string' ? means : null;
}
