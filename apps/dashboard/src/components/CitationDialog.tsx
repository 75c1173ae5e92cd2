import { useEffect, useId, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useAsk } from '../asking.ts';
import type { CitationTextsFragment } from '../documents.generated.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import css from './CitationDialog.module.css';
import { CitationTexts } from './CitationTexts.tsx';

export interface CitationDialogProps {
  readonly slug: string;
  readonly onClose: () => void;
}

/** The citations of a statement, fetched when they are wanted. A native dialog: it holds the focus, and gives it back. */
export function CitationDialog({ slug, onClose }: CitationDialogProps) {
  const { citations } = useMessages();
  const { language } = useHandover();
  const ask = useAsk();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [statement, setStatement] = useState<CitationTextsFragment | 'unfetched' | null>(null);

  useEffect(() => {
    dialog.current?.showModal();
    let isWanted = true;
    const show = (found: CitationTextsFragment | null): void => {
      if (isWanted) setStatement(found ?? 'unfetched');
    };
    ask('CitationsPage', { language, slug }).then(
      (answer) => show(answer.statement),
      () => show(null),
    );
    return () => {
      isWanted = false;
    };
  }, [ask, language, slug]);

  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{citations.title}</h2>
        <form method="dialog">
          <button type="submit">{citations.close}</button>
        </form>
      </header>
      <p className="quiet">{citations.advice}</p>
      {statement === null && <p role="status">{citations.fetching}</p>}
      {statement === 'unfetched' && (
        <p role="alert">
          {citations.unfetched} <Link to={paths.citations(slug)}>{citations.page}</Link>
        </p>
      )}
      {statement !== null && statement !== 'unfetched' && <CitationTexts statement={statement} />}
    </dialog>
  );
}
