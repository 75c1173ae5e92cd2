import type { QuoteCardFragment } from '../documents.generated.ts';
import { QuoteCard } from './QuoteCard.tsx';
import css from './QuoteList.module.css';

/** Statements in the order given. */
export function QuoteList({ statements }: { statements: readonly QuoteCardFragment[] }) {
  return (
    <ul className={css.list}>
      {statements.map((statement) => (
        <li key={statement.id}>
          <QuoteCard statement={statement} />
        </li>
      ))}
    </ul>
  );
}
