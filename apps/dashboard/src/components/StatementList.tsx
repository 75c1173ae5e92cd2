import type { StatementListFragment } from '../documents.generated.ts';
import { NextPage } from './NextPage.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import css from './StatementList.module.css';

/** A page of statements, the latest first. */
export function StatementList({ statements }: { statements: StatementListFragment }) {
  return (
    <>
      <ul className={css.list}>
        {statements.nodes.map((statement) => (
          <li key={statement.id}>
            <QuoteCard statement={statement} />
          </li>
        ))}
      </ul>
      <NextPage page={statements.pageInfo}>Earlier statements</NextPage>
    </>
  );
}
