import type { StatementListFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { NextPage } from '../list/NextPage.tsx';
import { QuoteList } from './QuoteList.tsx';

/** A page of statements, the latest first. */
export function StatementList({ statements }: { statements: StatementListFragment }) {
  const { record } = useMessages();
  return (
    <>
      <QuoteList statements={statements.nodes} />
      <NextPage page={statements.pageInfo}>{record.earlier}</NextPage>
    </>
  );
}
