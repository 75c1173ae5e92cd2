import type { LastRevision } from '@signatory/register';
import { LICENCE } from '../../http/version.ts';
import type { AnyTable, Parameters } from './table.ts';

/** Where the licence can be read, and what it asks for. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
export const ATTRIBUTION = 'Signatory, an open register of diplomatic accords';

/** The data that a file is of. */
export type Data = Pick<LastRevision, 'digest'>;

/** As much of the digest as tells one state of the data from another where there is little room: 16 digits. */
export function shortDigest({ digest }: Data): string {
  return digest.slice(0, 16);
}

/**
 * What a file says of itself: what it holds, for which day, of which data, and under which licence; nothing of when the
 * register was filled, and of when it was taken only where that counts, so that equal data gives equal files.
 */
export function headOf(table: AnyTable, { asOf, taken, given }: Parameters, { digest }: Data) {
  return {
    table: table.name,
    title: table.title,
    // Says too what `asOf` means for it.
    description: table.description,
    asOf,
    filter: Object.fromEntries(given),
    ...(taken !== null && { taken }),
    digest,
    licence: LICENCE,
    licenceUrl: LICENCE_URL,
    attribution: ATTRIBUTION,
    columns: '/data/datapackage.json',
  };
}

/**
 * A file name that tells the same: table, filter, day, data, licence. Letters, digits and `.-_=` alone, so that every
 * system takes it; what does not fit is cut.
 */
export function fileName(
  { name }: AnyTable,
  { asOf, taken, given }: Parameters,
  data: Data,
  extension: string,
): string {
  const filter = given.map(([key, value]) => `${key}=${value}`).map(plain);
  const days = [asOf && `as-of=${asOf}`, taken && `taken=${taken}`];
  const about = ['signatory', name, ...filter, ...days].filter(Boolean).join('_').slice(0, 150);
  return `${about}_digest=${shortDigest(data)}_${LICENCE}.${extension}`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9.=-]+/g, '-')
    .slice(0, 60);
}
