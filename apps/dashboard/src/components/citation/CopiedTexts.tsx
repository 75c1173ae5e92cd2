import type { CitationFormat } from '@signatory/schema';
import { useFirstMessages } from '../../messages/messages.ts';
import css from './CitationTexts.module.css';
import { useCopy } from './use-copy.ts';

/** A file of each format: its ending and its media type. */
const FILES: Readonly<Record<CitationFormat, readonly [ending: string, type: string]>> = {
  PLAIN_TEXT: ['txt', 'text/plain'],
  BIBTEX: ['bib', 'application/x-bibtex'],
  CSL_JSON: ['csl.json', 'application/vnd.citationstyles.csl+json'],
  RIS: ['ris', 'application/x-research-info-systems'],
  WIKIPEDIA: ['wikitext.txt', 'text/plain'],
  WEB_ANNOTATION: ['jsonld', 'application/ld+json'],
};

/** The number of digits of the digest in a file name, as in the citations. */
const DIGITS = 12;

const formats = Object.keys(FILES) as CitationFormat[];

export interface CitationInFormats {
  readonly texts: Readonly<Record<CitationFormat, string>>;
  /** In the name of each file. */
  readonly name: string;
  readonly digest: string;
}

/** One citation in every format, to read, copy and download. */
export function CopiedTexts(props: CitationInFormats) {
  const { texts, name, digest } = props;
  const { citations } = useFirstMessages();
  const { status, copy } = useCopy();
  // Names of their own, the same in every language.
  const names = { ...citations.names, BIBTEX: 'BibTeX', CSL_JSON: 'CSL-JSON', RIS: 'RIS' };
  return (
    <>
      <ul className={css.texts}>
        {formats.map((format) => {
          const [ending, type] = FILES[format];
          const text = texts[format];
          return (
            <li key={format}>
              <details open={format === 'PLAIN_TEXT'}>
                <summary>{names[format]}</summary>
                <pre dir="ltr" lang="en">
                  {text}
                </pre>
              </details>
              <p>
                <button
                  type="button"
                  aria-label={citations.copy(names[format])}
                  onClick={() => copy(text, citations.copied.citation)}
                >
                  {citations.copyIt}
                </button>
                <a
                  href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`}
                  download={`signatory-${name}_digest=${digest.slice(0, DIGITS)}.${ending}`}
                  aria-label={citations.download(names[format])}
                >
                  {citations.downloadIt}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
      <p role="status" className={css.status}>
        {status}
      </p>
    </>
  );
}
