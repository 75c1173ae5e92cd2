import { type ComponentType, type MouseEvent, useState } from 'react';
import { useHref } from 'react-router';
import { useKnownOn, withKnownOn } from '../../address/known-on.ts';
import { paths } from '../../address/paths.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import { loadWithMessages } from '../../messages/with-messages.tsx';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Link } from '../../ui/page/Link.tsx';
import type { CitationDialogProps } from '../citation/CitationDialog.tsx';
import { useCopy } from '../citation/use-copy.ts';
import css from './QuoteActions.module.css';
import type { QuoteToCopy } from './quote-actions.ts';

/**
 * A menu of what copies the words, the URL or the citation of a statement. Without scripts it has the link to the citations in every
 * format.
 */
export function QuoteActions(props: QuoteToCopy) {
  const { slug, about, isQuote, words, citation, isOpen = false } = props;
  const { citations } = useFirstMessages();
  const { language } = useHydrationState();
  const { status, copy } = useCopy();
  const address = useHref(withKnownOn(paths.statement(slug), useKnownOn()));
  const [Dialog, setDialog] = useState<ComponentType<CitationDialogProps> | null>(null);

  async function open(event: MouseEvent<HTMLAnchorElement>): Promise<void> {
    const { href } = event.currentTarget;
    // Opened in another tab or window, the link works as a link.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    try {
      const Loaded = await loadWithMessages(
        language,
        async () => (await import('../citation/CitationDialog.tsx')).CitationDialog,
      );
      setDialog(() => Loaded);
    } catch {
      window.location.assign(href);
    }
  }

  return (
    <div className={css.actions}>
      <details open={isOpen}>
        <summary>
          {citations.menu}
          <span className="aloud"> {about}</span>
        </summary>
        <ul>
          <li className={css.scripted}>
            <button
              type="button"
              onClick={() => copy(words, citations.copied[isQuote ? 'quote' : 'report'])}
            >
              {isQuote ? citations.copyQuote : citations.copyReport}
            </button>
          </li>
          <li className={css.scripted}>
            <button
              type="button"
              onClick={() => copy(new URL(address, document.baseURI).href, citations.copied.link)}
            >
              {citations.copyLink}
            </button>
          </li>
          <li className={css.scripted}>
            <button type="button" onClick={() => copy(citation, citations.copied.citation)}>
              {citations.copyCitation}
            </button>
          </li>
          <li>
            <Link to={paths.citations(slug)} onClick={open}>
              {citations.formats}
              <span className="aloud"> {about}</span>
            </Link>
          </li>
        </ul>
      </details>
      <span role="status">{status}</span>
      {Dialog && <Dialog slug={slug} onClose={() => setDialog(null)} />}
    </div>
  );
}
