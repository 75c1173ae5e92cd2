import { urnOf } from '../exports/uuid.ts';
import { targetOf } from './annotation-target.ts';
import { address, type CitationData, SIGNATORY } from './citation-data.ts';

/**
 * A web annotation of the cited passages; without passages its target is the source or, where there is none, the page in the
 * register. The creator of words is their speaker; every other body is a sentence of the register. `passagesVerbatim` is the
 * lowest level of the passages, each taken by itself.
 */
export function webAnnotation(citation: CitationData): string {
  const { id, author, passages, source, verbatim, verification, words } = citation;
  const page = address(citation.address);
  const annotation = {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        signatory: 'urn:signatory:terms:',
        register: 'signatory:register',
        page: 'signatory:page',
        recordSha256: 'signatory:recordSha256',
        form: 'signatory:form',
        passagesVerbatim: 'signatory:passagesVerbatim',
        verified: 'signatory:verified',
        verifiedOn: 'signatory:verifiedOn',
        sha256: 'signatory:sha256',
      },
    ],
    id: urnOf(id),
    type: 'Annotation',
    motivation: 'identifying',
    register: id,
    page,
    recordSha256: citation.digest,
    ...(words && { form: words.form }),
    ...(passages.length > 0 && { passagesVerbatim: verbatim }),
    verified: citation.verificationNote,
    ...(verification && { verifiedOn: verification.on, sha256: verification.sha256 }),
    body: {
      type: 'TextualBody',
      value: words?.text ?? citation.summary,
      format: 'text/plain',
      language: words?.language ?? 'en',
      creator: words ? author : SIGNATORY,
    },
    target: source ? targetOf(source, passages) : URL.canParse(page) ? page : urnOf(id),
  };
  return JSON.stringify(annotation, null, 2);
}
