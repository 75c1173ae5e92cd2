import { type DraftPath, Refused } from '../errors.ts';

/** Why the desk does not do something. Each is something that a person can be told, and no fault of the program. */
export type DeskRefusalCode =
  | 'UNKNOWN'
  | 'NOT_ALLOWED'
  | 'OWN_WORK'
  | 'OTHER_AUTHOR'
  | 'OTHER_STATE'
  | 'OTHER_VERSION'
  | 'OTHER_SUBMISSION'
  | 'EMPTY'
  | 'LAST_ADMIN'
  | 'PROVE_AGAIN'
  | 'INVALID'
  | 'FAULT'
  | 'CHANGED_BASE'
  | 'CHANGED_EFFECT'
  | 'NOT_PUBLISHED';

/** What the desk does not do, with the reason as a code; nothing of it is done. */
export class DeskRefused extends Refused {
  override readonly name = 'DeskRefused';
  readonly code: DeskRefusalCode;

  constructor(code: DeskRefusalCode, message: string, cure: string, where: DraftPath = []) {
    super(message, cure, where);
    this.code = code;
  }
}
