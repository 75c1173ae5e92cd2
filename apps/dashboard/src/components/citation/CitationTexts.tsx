import type { CitationFormat } from '@signatory/schema';
import type { CitationTextsFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Island } from '../../page/Island.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
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

/** A statement's citations, to read, copy and download: the preferred wording's first, others folded. */
export function CitationTexts(props: {
  statement: CitationTextsFragment;
  /** Of the data that they were made of, as hexadecimal digits. */
  digest: string;
}) {
  const { statement, digest } = props;
  const { citations, lists, date } = useMessages();
  return (
    <>
      <Texts texts={statement} name={statement.slug} digest={digest} />
      <Accessed />
      {statement.wordings.map((wording, index) => {
        const { id, preferred, source } = wording;
        if (preferred) return null;
        const published = source.published ? `${lists.comma}${date(source.published)}` : '';
        return (
          <details key={id} className={css.other}>
            <summary>{citations.wording(`${source.publisher.name}${published}`)}</summary>
            <Texts texts={wording} name={`${statement.slug}-${index + 1}`} digest={digest} />
          </details>
        );
      })}
    </>
  );
}

/** The day of access, which the server's citations leave out. */
export function Accessed() {
  const { citations } = useMessages();
  return (
    <p className="quiet">
      <MessageText dates={[useHydrationState().today]}>
        {(date) => citations.accessed(date)}
      </MessageText>
    </p>
  );
}

interface CitationInFormats {
  readonly texts: Readonly<Record<CitationFormat, string>>;
  /** In the name of each file. */
  readonly name: string;
  readonly digest: string;
}

/** One citation in every format. */
export function Texts({ texts, ...rest }: CitationInFormats) {
  const { PLAIN_TEXT, BIBTEX, CSL_JSON, RIS, WIKIPEDIA, WEB_ANNOTATION } = texts;
  const own = { PLAIN_TEXT, BIBTEX, CSL_JSON, RIS, WIKIPEDIA, WEB_ANNOTATION };
  return <Island name="CitationTexts" of={CopiedTexts} with={{ texts: own, ...rest }} />;
}

export function CopiedTexts(props: CitationInFormats) {
  const { texts, name, digest } = props;
  const { citations } = useMessages();
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
