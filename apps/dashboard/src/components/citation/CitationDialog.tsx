import { useEffect, useState } from 'react';
import { paths } from '../../address/paths.ts';
import { useAsk } from '../../client/ask-context.ts';
import type { CitationsPageQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Dialog } from '../../ui/page/Dialog.tsx';
import { Link } from '../../ui/page/Link.tsx';
import css from './CitationDialog.module.css';
import { CitationTexts } from './CitationTexts.tsx';

export interface CitationDialogProps {
  readonly slug: string;
  readonly onClose: () => void;
}

/** The citations of a statement, fetched on request. */
export function CitationDialog({ slug, onClose }: CitationDialogProps) {
  const { citations } = useMessages();
  const { language } = useHydrationState();
  const ask = useAsk();
  const [answer, setAnswer] = useState<CitationsPageQuery | 'unfetched' | null>(null);

  useEffect(() => {
    let isWanted = true;
    const show = (data: CitationsPageQuery | null): void => {
      if (isWanted) setAnswer(data?.statement ? data : 'unfetched');
    };
    ask('CitationsPage', { language, slug }).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [ask, language, slug]);

  return (
    <Dialog label={citations.title} onClose={onClose} className={css.inside}>
      <header>
        <h2>{citations.title}</h2>
        <button type="button" onClick={onClose}>
          {citations.close}
        </button>
      </header>
      <p className="quiet">{citations.advice}</p>
      {answer === null && <p role="status">{citations.fetching}</p>}
      {answer === 'unfetched' && (
        <p role="alert">
          {citations.unfetched} <Link to={paths.citations(slug)}>{citations.page}</Link>
        </p>
      )}
      {answer !== null && answer !== 'unfetched' && answer.statement && (
        <CitationTexts statement={answer.statement} digest={answer.register.digest} />
      )}
    </Dialog>
  );
}
