import type { Passage } from '@signatory/register';
import { urnOf } from '../exports/uuid.ts';
import { type Cited, told, verified } from './cited.ts';

/**
 * An annotation of the passages (W3C Web Annotation Data Model, 2017, §§3.2.4, 4.2.4, 4.2.5): each by its words and, where
 * an editor held the text, by its place in it, in UTF-16 code units. What cites no passage annotates the source alone.
 */
export function webAnnotation(cited: Cited): string {
  const { id, passages, source, verbatim, verification, words } = cited;
  const at = source.url ?? urnOf(`Source:${source.slug}`);
  const annotation = {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        signatory: 'urn:signatory:terms:',
        register: 'signatory:register',
        form: 'signatory:form',
        verbatim: 'signatory:verbatim',
        verified: 'signatory:verified',
        verifiedOn: 'signatory:verifiedOn',
        sha256: 'signatory:sha256',
      },
    ],
    id: urnOf(id),
    type: 'Annotation',
    motivation: 'identifying',
    register: id,
    ...(words && { form: words.form }),
    verbatim,
    verified: verified(cited),
    ...(verification && { verifiedOn: verification.on, sha256: verification.sha256 }),
    body: {
      type: 'TextualBody',
      value: words?.text ?? told(cited),
      format: 'text/plain',
      ...(words && { language: words.language }),
    },
    target:
      passages.length === 0
        ? at
        : passages.map((one) => ({ source: at, selector: selectors(one) })),
  };
  return JSON.stringify(annotation, null, 2);
}

function selectors({ exact, prefix, suffix, start, end }: Passage): readonly object[] {
  const quote = {
    type: 'TextQuoteSelector',
    exact,
    ...(prefix !== null && { prefix }),
    ...(suffix !== null && { suffix }),
  };
  if (start === null || end === null) return [quote];
  return [quote, { type: 'TextPositionSelector', start, end }];
}
