import type { CitationTextsFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Island } from '../../page/Island.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import css from './CitationTexts.module.css';
import { type CitationInFormats, CopiedTexts } from './CopiedTexts.tsx';

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

/** One citation in every format. */
export function Texts({ texts, ...rest }: CitationInFormats) {
  const { PLAIN_TEXT, BIBTEX, CSL_JSON, RIS, WIKIPEDIA, WEB_ANNOTATION } = texts;
  const own = { PLAIN_TEXT, BIBTEX, CSL_JSON, RIS, WIKIPEDIA, WEB_ANNOTATION };
  return <Island name="CitationTexts" of={CopiedTexts} with={{ texts: own, ...rest }} />;
}
