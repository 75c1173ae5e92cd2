import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { NextPageFragment } from '../documents.generated.ts';
import css from './NextPage.module.css';

/** The way to the next page of a list: a link, so it works without scripts and can be handed on. */
export function NextPage({ page, children }: { page: NextPageFragment; children: ReactNode }) {
  const { search } = useLocation();
  if (!page.hasNextPage || page.endCursor === null) return null;
  const next = new URLSearchParams(search);
  next.set('after', page.endCursor);
  return (
    <p className={css.next}>
      <Link to={{ search: `?${next}` }}>{children}</Link>
    </p>
  );
}
