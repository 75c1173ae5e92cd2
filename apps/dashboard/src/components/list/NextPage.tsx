import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { NextPageFragment } from '../../documents.generated.ts';
import { Link } from '../../ui/page/Link.tsx';
import css from './NextPage.module.css';

/** The link to the next page of a list. */
export function NextPage(props: {
  page: NextPageFragment;
  /** The parameter of the URL with the cursor of this list. */
  keptIn?: 'after' | 'rows';
  children: ReactNode;
}) {
  const { page, keptIn = 'after', children } = props;
  const { search } = useLocation();
  if (!page.hasNextPage || page.endCursor === null) return null;
  const next = new URLSearchParams(search);
  next.set(keptIn, page.endCursor);
  return (
    <p className={css.next}>
      <Link to={{ search: `?${next}` }}>{children}</Link>
    </p>
  );
}
