import type { AccordKind } from '@signatory/schema';
import { Refused } from '../errors.ts';
import type { Database } from '../record/tables.ts';
import type { Accord } from './accord.ts';
import { isUmbrella } from './parts.ts';

/** What a draft says of an accord. */
interface Said {
  readonly slug: string;
  readonly kind: AccordKind;
  readonly binding?: boolean | null | undefined;
}

const AS_RELATION =
  'enter what amends or carries out a treaty as an accord with a relation to it, and "partOf" only under an umbrella';

/** Throws `Refused` unless an accord can be an umbrella over another: it is not that other, does not bind, and stands under no umbrella. */
export function checkAbove(slug: string, { slug: above, kind, binding, partOf }: Accord): void {
  const where = ['partOf'];
  if (above === slug)
    throw new Refused(
      `${slug} cannot be part of itself`,
      'name the accord that it is an instrument under, or remove "partOf"',
      where,
    );
  if (partOf === slug)
    throw new Refused(
      `${above} is an instrument under ${slug} already`,
      'remove "partOf" of one of the two',
      where,
    );
  if (partOf !== null)
    throw new Refused(`${above} stands under an umbrella itself`, `name ${partOf}`, where);
  // Of an umbrella that is said to bind its own entry is refused.
  if (binding === true && kind !== 'UMBRELLA')
    throw new Refused(`${above} binds, and so is no umbrella over ${slug}`, AS_RELATION, where);
}

/** Throws `Refused` where what is an umbrella, or has instruments, is said to bind: its instruments do. */
export async function checkUmbrella(db: Database, { slug, kind, binding }: Said): Promise<void> {
  if (binding !== true) return;
  if (kind === 'UMBRELLA')
    throw new Refused(
      `${slug} is an umbrella and does not bind`,
      'write "binding: false", and "binding: true" of the instruments under it that bind',
      ['binding'],
    );
  if (await isUmbrella(db, slug))
    throw new Refused(`${slug} binds, and has instruments under it`, AS_RELATION, ['binding']);
}
