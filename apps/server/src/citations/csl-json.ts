import type { SourceKind } from '@signatory/schema';
import { address, type Cited, oneLine, told, verified } from './cited.ts';

const TYPES: Readonly<Record<SourceKind, string>> = {
  NEWS: 'article-newspaper',
  OFFICIAL: 'webpage',
  PRIMARY: 'document',
  REFERENCE: 'webpage',
};

/** A list of one item as Citation Style Language data (CSL-JSON, schema 1.0). */
export function cslJson(cited: Cited): string {
  const { id, publisher, source } = cited;
  const { byline, published, url } = source;
  const item = {
    id: `signatory:${id}`,
    type: TYPES[source.kind],
    title: oneLine(source.title),
    author: [{ literal: byline ?? publisher }],
    'container-title': publisher,
    publisher,
    ...(published !== null && { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(url !== null && { URL: address(url) }),
    language: source.language,
    note: `${told(cited)} [Signatory, ${id}; ${verified(cited)}]`,
  };
  return JSON.stringify([item], null, 2);
}
