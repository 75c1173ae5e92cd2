import type { StatementListFragment } from '../documents.generated.ts';
import { NextPage } from './NextPage.tsx';
import { QuoteList } from './QuoteList.tsx';

/** A page of statements, the latest first. */
export function StatementList({ statements }: { statements: StatementListFragment }) {
  return (
    <>
      <QuoteList statements={statements.nodes} />
      <NextPage page={statements.pageInfo}>Earlier statements</NextPage>
    </>
  );
}
