import type { CitationFormat } from '@signatory/schema';
import { bibtex } from './bibtex.ts';
import type { Cited } from './citation-data.ts';
import { cslJson } from './csl-json.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';
import { webAnnotation } from './web-annotation.ts';
import { wikipedia } from './wikipedia.ts';

const WRITERS: Readonly<Record<CitationFormat, (cited: Cited) => string>> = {
  PLAIN_TEXT: plainText,
  BIBTEX: bibtex,
  CSL_JSON: cslJson,
  RIS: ris,
  WIKIPEDIA: wikipedia,
  WEB_ANNOTATION: webAnnotation,
};

/** A citation in a format, in plain text where none is asked for, as the contract has it. */
export function written(cited: Cited, format: CitationFormat | null | undefined): string {
  return WRITERS[format ?? 'PLAIN_TEXT'](cited);
}
