import type { Role } from '@signatory/schema';
import type { Day, PartialDate } from './partial-date.ts';

/** A role a country has in an accord. */
export interface RoleHeld {
  /** The accord's slug, the country's code and the role, parted by slashes. */
  readonly key: string;
  readonly role: Role;
  readonly from: PartialDate | null;
  /** The day the earliest supporting source was published: stands in for an unknown `from`. Null where none is dated. */
  readonly attested: Day | null;
}

export function roleId({ key }: { key: string }): string {
  return `RoleHeld:${key}`;
}
