import type { CitationFormat } from '@signatory/schema';
import { bibtex } from './bibtex.ts';
import type { CitationData } from './citation-data.ts';
import { cslJson } from './csl-json.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';
import { webAnnotation } from './web-annotation.ts';
import { wikipedia } from './wikipedia.ts';

const WRITERS: Readonly<Record<CitationFormat, (citation: CitationData) => string>> = {
  PLAIN_TEXT: plainText,
  BIBTEX: bibtex,
  CSL_JSON: cslJson,
  RIS: ris,
  WIKIPEDIA: wikipedia,
  WEB_ANNOTATION: webAnnotation,
};

/** Writes a citation in a format; in plain text where none is given, as the schema says. */
export function formatCitation(
  citation: CitationData,
  format: CitationFormat | null | undefined,
): string {
  return WRITERS[format ?? 'PLAIN_TEXT'](citation);
}
