import type { DraftPath, Refused } from '../../errors.ts';
import type { EntryRef } from '../change-set.ts';
import { type DeskRefusalCode, DeskRefused } from '../desk-refused.ts';

/** What is wrong with an entry: `what` says it, and the message also where. */
export class EntryFault extends DeskRefused {
  readonly entry: EntryRef;
  readonly what: string;

  constructor(
    code: DeskRefusalCode,
    entry: EntryRef,
    what: string,
    cure: string,
    where: DraftPath = [],
  ) {
    // Two entries may have the same fault, which is told of each.
    super(code, `${[`${entry.type}:${entry.key}`, ...where].join('.')}: ${what}`, cure, where);
    this.entry = entry;
    this.what = what;
  }
}

/** A fault of a draft as the register reads it, at the entry that it is a part of: an accord's draft has its places too. */
export function atEntry({ type, key }: EntryRef, draft: unknown, fault: Refused): EntryFault {
  const [field, at, ...rest] = fault.where;
  const place = field === 'participations' && typeof at === 'number' ? countryAt(draft, at) : null;
  const entry: EntryRef =
    place === null ? { type, key } : { type: 'Participation', key: `${key}/${place}` };
  return new EntryFault(
    'FAULT',
    entry,
    fault.message,
    fault.cure,
    place === null ? fault.where : rest,
  );
}

function countryAt(draft: unknown, at: number): string | null {
  const places: unknown = Object(draft).participations;
  const country: unknown = Array.isArray(places) ? Object(places[at]).country : null;
  return typeof country === 'string' ? country : null;
}
