import type { Passage, Source } from '@signatory/register';
import { urnOf } from '../exports/uuid.ts';
import { address } from './citation-data.ts';

/**
 * The target of an annotation (W3C Web Annotation Data Model, 2017, §§3.2.4, 4.2.4, 4.2.5): each passage of the source by its
 * words and, where an editor held the text, by its position in it, in UTF-16 code units; without passages the source itself.
 */
export function targetOf(
  source: Pick<Source, 'slug' | 'url'>,
  stretches: readonly Passage[],
): unknown {
  const id = source.url === null ? urnOf(`Source:${source.slug}`) : address(source.url);
  if (stretches.length === 0) return id;
  return stretches.map((stretch) => ({ source: id, selector: selectors(stretch) }));
}

function selectors({ exact, prefix, suffix, start, end }: Passage): readonly object[] {
  const quote = {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix !== null && { prefix }),
    ...(suffix !== null && { suffix }),
  };
  return start === null || end === null
    ? [quote]
    : [quote, { type: 'TextPositionSelector', start, end }];
}
