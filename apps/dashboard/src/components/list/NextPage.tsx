import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { NextPageFragment } from '../../documents.generated.ts';
import css from './NextPage.module.css';

/** The way to the next page of a list: a link, so it works without scripts and can be handed on. */
export function NextPage(props: {
  page: NextPageFragment;
  /** The part of the address that keeps the place in this list. */
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
