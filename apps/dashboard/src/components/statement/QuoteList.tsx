import type { QuoteCardFragment } from '../../documents.generated.ts';
import type { Range } from '../../ui/text/HighlightedText.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import css from './QuoteList.module.css';

/** Statements in the order given. */
export function QuoteList(props: {
  statements: readonly QuoteCardFragment[];
  /** The ranges of the words of each statement that match a search; absent without a search. */
  highlights?: ReadonlyMap<string, readonly Range[]>;
}) {
  const { statements, highlights } = props;
  return (
    <ul className={css.list}>
      {statements.map((statement) => (
        <li key={statement.id}>
          <QuoteCard statement={statement} highlights={highlights?.get(statement.id)} />
        </li>
      ))}
    </ul>
  );
}
