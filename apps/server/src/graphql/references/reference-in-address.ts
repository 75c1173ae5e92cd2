import type { ReferenceTo } from '@signatory/register';
import { Refusal, refusalOf } from '../../http/refusal.ts';
import type { Context } from '../context.ts';
import { meant, sentence, unknown } from './resolve-reference.ts';

/** What is named by a code or slug in an address, by the part of the address before it. */
const KINDS: ReadonlyMap<string, ReferenceTo> = new Map([
  ['accords', 'Accord'],
  ['countries', 'Country'],
  ['leaders', 'Leader'],
  ['statements', 'Statement'],
]);

/**
 * The key on record that a code or slug in an address means, as in `/feeds/countries/kz.atom`; null where nothing is named so.
 * Throws `Refusal`: 404 where it means nothing on record, saying what is spelt nearly so.
 */
export async function keyInAddress(
  of: string,
  given: string,
  context: Context,
): Promise<string | null> {
  const to = KINDS.get(of);
  if (to === undefined) return null;
  const meaning = { to, orNull: false };
  try {
    const key = await meant(meaning, given, context);
    if (key !== null) return key;
    throw new Refusal(404, sentence(await unknown('address', meaning, given, context)));
  } catch (error) {
    throw refusalOf(error);
  }
}
