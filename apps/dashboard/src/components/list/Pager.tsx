import { useLocation } from 'react-router';
import type { PagerFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import css from './Pager.module.css';

/** The links to the previous and the next page of a list. */
export function Pager(props: {
  page: PagerFragment;
  /** What the list contains, for screen readers. */
  of: string;
  previous: string;
  next: string;
}) {
  const messages = useMessages();
  const { page, of, previous, next } = props;
  const { search } = useLocation();
  if (!page.hasPreviousPage && !page.hasNextPage) return null;
  return (
    <nav className={css.pager} aria-label={messages.lists.pages(of)}>
      {page.hasPreviousPage && page.startCursor !== null && (
        <Link to={{ search: at(search, 'before', page.startCursor) }} rel="prev">
          {previous}
        </Link>
      )}
      {page.hasNextPage && page.endCursor !== null && (
        <Link to={{ search: at(search, 'after', page.endCursor) }} rel="next" className={css.next}>
          {next}
        </Link>
      )}
    </nav>
  );
}

function at(search: string, side: 'before' | 'after', cursor: string): string {
  const address = new URLSearchParams(search);
  address.delete('before');
  address.delete('after');
  address.set(side, cursor);
  return `?${address}`;
}
