import type { LastRevision } from '@signatory/register';
import { LICENCE } from '../../http/version.ts';
import type { AnyTable, Parameters } from './table.ts';

/** The address of the licence, and the attribution that it requires. */
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';
export const ATTRIBUTION = 'Signatory, an open register of diplomatic accords';

/** The state of the data in a file. */
export interface Data extends Pick<LastRevision, 'digest' | 'edition' | 'isPublished'> {
  /** From how many entries of its edition words were taken out since. */
  readonly redactions: number;
}

/** The first 16 digits of the digest, which are enough to tell states of the data apart. */
export function shortDigest({ digest }: Pick<Data, 'digest'>): string {
  return digest.slice(0, 16);
}

/**
 * The metadata in a file: content, day, state of the data, and licence. The day of download is in it only where the content depends
 * on it, so that equal data gives equal files.
 */
export function headOf(table: AnyTable, { asOf, taken, given }: Parameters, data: Data) {
  const { digest, edition, isPublished, redactions } = data;
  return {
    table: table.name,
    title: table.title,
    // Also says what `asOf` means for this table.
    description: table.description,
    asOf,
    filter: Object.fromEntries(given),
    ...(taken !== null && { taken }),
    ...(isPublished && { edition }),
    ...(redactions > 0 && { redactions }),
    digest,
    licence: LICENCE,
    licenceUrl: LICENCE_URL,
    attribution: ATTRIBUTION,
    columns: '/data/datapackage.json',
  };
}

/**
 * A file name with table, filter, day, state of the data, and licence. It has letters, digits and `.-_=` only, so that every
 * system accepts it, and is cut where it is too long.
 */
export function fileName(
  { name }: AnyTable,
  { asOf, taken, given }: Parameters,
  data: Data,
  extension: string,
): string {
  const filter = given.map(([key, value]) => `${key}=${value}`).map(plain);
  const days = [asOf && `as-of=${asOf}`, taken && `taken=${taken}`];
  return nameOf(data, extension, [...filter, ...days], name);
}

/** The name of the file that has the whole record. */
export function copyName(data: Data): string {
  return nameOf(data, 'sqlite');
}

function nameOf(
  data: Data,
  extension: string,
  details: readonly (string | null | false)[] = [],
  table?: string,
): string {
  const edition = data.isPublished && `edition=${data.edition}`;
  const redactions = data.redactions > 0 && `redactions=${data.redactions}`;
  const about = ['signatory', table, edition, redactions, ...details].filter(Boolean).join('_');
  return `${about.slice(0, 150)}_digest=${shortDigest(data)}_${LICENCE}.${extension}`;
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z0-9.=-]+/g, '-')
    .slice(0, 60);
}
