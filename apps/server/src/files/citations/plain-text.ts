import { type CitationData, oneLine, provenance, sentence } from './citation-data.ts';

/** One paragraph for people: what is cited, in which source it is, and its provenance. */
export function plainText(citation: CitationData): string {
  const { summary, inSource, type } = citation;
  const where = inSource && (type === 'PLACE' ? inSource : `In: ${inSource}`);
  return oneLine(
    `${sentence(summary)} ${where ? `${sentence(where)} ` : ''}[${provenance(citation)}]`,
  );
}
