import { LICENCE } from '../version.ts';
import type { AnyTable, Parameters } from './table.ts';

/** Where the licence can be read, and what it asks for. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
export const ATTRIBUTION = 'Signatory, an open register of diplomatic accords';

/** The state of the register that a file is of. */
export interface Revision {
  readonly number: number;
  readonly lastChange: string | null;
}

/** What a file says of itself: what it holds, for which day, of which state of the register, and under which licence. */
export function headOf(table: AnyTable, { asOf, today, given }: Parameters, revision: Revision) {
  return {
    table: table.name,
    title: table.title,
    asOf,
    filter: Object.fromEntries(given),
    taken: today,
    revision: revision.number,
    lastChange: revision.lastChange,
    licence: LICENCE,
    licenceUrl: LICENCE_URL,
    attribution: ATTRIBUTION,
    columns: '/data/datapackage.json',
  };
}

/**
 * A file name that tells the same: table, filter, day, revision, licence. Letters, digits and `.-_=` alone, so that every
 * system takes it; what does not fit is cut.
 */
export function fileName(
  { name }: AnyTable,
  { asOf, today, given }: Parameters,
  revision: Revision,
  extension: string,
): string {
  const filter = given.map(([key, value]) => `${key}=${value}`).map(plain);
  const day = asOf === null ? `taken=${today}` : `as-of=${asOf}`;
  const about = ['signatory', name, ...filter, day].join('_').slice(0, 150);
  return `${about}_revision=${revision.number}_${LICENCE}.${extension}`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9.=-]+/g, '-')
    .slice(0, 60);
}
