import { Link, useLocation } from 'react-router';
import type { StatementListFragment } from '../documents.generated.ts';
import { QuoteCard } from './QuoteCard.tsx';
import css from './StatementList.module.css';

/** A page of statements, the latest first, and the way to the next page: a link, so it works without scripts. */
export function StatementList({ statements }: { statements: StatementListFragment }) {
  const { nodes, pageInfo } = statements;
  const { search } = useLocation();
  const next = new URLSearchParams(search);
  if (pageInfo.endCursor) next.set('after', pageInfo.endCursor);
  return (
    <>
      <ul className={css.list}>
        {nodes.map((statement) => (
          <li key={statement.id}>
            <QuoteCard statement={statement} />
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <p className={css.more}>
          <Link to={{ search: `?${next}` }}>Earlier statements</Link>
        </p>
      )}
    </>
  );
}
