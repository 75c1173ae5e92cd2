import { targetOf } from '../annotation-target.ts';
import { urnOf } from '../exports/uuid.ts';
import { type Cited, told, verified } from './cited.ts';

/** A web annotation of the passages cited; what cites no passage annotates the source alone. */
export function webAnnotation(cited: Cited): string {
  const { id, passages, source, verbatim, verification, words } = cited;
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
    target: targetOf(source, passages),
  };
  return JSON.stringify(annotation, null, 2);
}
