import { paths } from '../../address/paths.ts';
import type { Search } from '../../address/search-parts.ts';
import type { StatementYearsFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { barsOf } from './histogram-bars.ts';
import css from './StatementHistogram.module.css';

/** The histogram of statements: a bar for each year or month, which filters the search by it. Its name includes the number. */
export function StatementHistogram(props: {
  buckets: readonly StatementYearsFragment[];
  search: Search;
}) {
  const { date, statements } = useMessages();
  const { buckets, search } = props;
  const bars = barsOf(buckets, search);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <nav className={css.histogram} aria-label={statements.byDate}>
      <ol>
        {bars.map((bar) => {
          const height = (bar.count / most) * 100;
          if (bar.count === 0) return <li key={bar.date} className={css.none} />;
          return (
            <li key={bar.date}>
              <Link
                to={paths.statements({ ...search, from: bar.date, to: bar.date })}
                title={statements.bar(date(bar.date), bar.count)}
                aria-label={statements.bar(date(bar.date), bar.count)}
              >
                <svg viewBox="0 0 10 100" preserveAspectRatio="none" aria-hidden="true">
                  <rect x="0" y={100 - height} width="10" height={height} />
                </svg>
                <span aria-hidden="true">
                  {bar.date.length === 4 ? bar.date : bar.date.slice(2)}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
