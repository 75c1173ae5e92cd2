import type { ReferenceTo } from '@signatory/register';
import { Refusal, refusalOf } from '../../http/refusal.ts';
import type { Context } from '../context.ts';
import { messageOf, resolveReference, unknownReference } from './resolve-reference.ts';

/** What a code or slug in a URL refers to, by the path segment before it. */
const TARGETS: ReadonlyMap<string, ReferenceTo> = new Map([
  ['accords', 'Accord'],
  ['countries', 'Country'],
  ['leaders', 'Leader'],
  ['statements', 'Statement'],
]);

/**
 * The key on record for a code or slug in a URL, as in `/feeds/countries/kz.atom`; null for an unknown path segment `of`.
 * Throws `Refusal` (404) where it is not on record, with suggestions; `orRemoved` understands what an edition removed, too.
 */
export async function keyInAddress(
  of: string,
  given: string,
  context: Context,
  orRemoved = false,
): Promise<string | null> {
  const to = TARGETS.get(of);
  if (to === undefined) return null;
  const target = { to, orNull: false, orRemoved };
  try {
    const key = await resolveReference(target, given, context);
    if (key !== null) return key;
    throw new Refusal(404, messageOf(await unknownReference('address', target, given, context)));
  } catch (error) {
    throw refusalOf(error);
  }
}
