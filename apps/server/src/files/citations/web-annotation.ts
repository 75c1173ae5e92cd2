import { urnOf } from '../exports/uuid.ts';
import { targetOf } from './annotation-target.ts';
import { address, type Cited, SIGNATORY } from './citation-data.ts';

/**
 * A web annotation of the passages cited; what cites no passage annotates the source, or its page in the register, alone. Words have
 * their speaker as creator; every other body is a sentence of the register's own. How verbatim the passages are is said of them alone:
 * the least of their levels, each by itself.
 */
export function webAnnotation(cited: Cited): string {
  const { id, author, passages, source, verbatim, verification, verified, words, told } = cited;
  const page = address(cited.address);
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
    recordSha256: cited.digest,
    ...(words && { form: words.form }),
    ...(passages.length > 0 && { passagesVerbatim: verbatim }),
    verified,
    ...(verification && { verifiedOn: verification.on, sha256: verification.sha256 }),
    body: {
      type: 'TextualBody',
      value: words?.text ?? told,
      format: 'text/plain',
      language: words?.language ?? 'en',
      creator: words ? author : SIGNATORY,
    },
    target: source ? targetOf(source, passages) : URL.canParse(page) ? page : urnOf(id),
  };
  return JSON.stringify(annotation, null, 2);
}
