import { type CitationData, keyOf, note, oneLine, urlOf } from './citation-data.ts';

const TYPES: Readonly<Record<CitationData['type'], string>> = {
  AGENCY: 'article-newspaper',
  DIGEST: 'webpage',
  NEWS: 'article-newspaper',
  OFFICIAL: 'webpage',
  PRIMARY: 'webpage',
  REFERENCE: 'webpage',
  PLACE: 'webpage',
  REGISTER: 'dataset',
};

/** A list of one item as Citation Style Language data (CSL-JSON, schema 1.0). Names are literal, not split into parts. */
export function cslJson(citation: CitationData): string {
  const { id, type, author, title, container, issued, language } = citation;
  const item = {
    id: keyOf(id),
    type: TYPES[type],
    title: oneLine(title),
    author: [{ literal: oneLine(author.name) }],
    // Styles that name a publisher beside the outlet would name it twice.
    ...(container === null ? { publisher: author.name } : { 'container-title': container }),
    ...(issued !== null && { issued: { 'date-parts': [issued.split('-').map(Number)] } }),
    URL: urlOf(citation),
    language,
    note: note(citation),
  };
  return JSON.stringify([item], null, 2);
}
