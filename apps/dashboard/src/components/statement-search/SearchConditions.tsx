import { paths } from '../../address/paths.ts';
import { type Condition, conditions, type Search, without } from '../../address/search-parts.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import css from './SearchConditions.module.css';
import type { Options } from './statement-options.ts';

/** The filters of a search, each with a link that removes it and, where known, the number of statements without it. */
export function SearchConditions(props: {
  search: Search;
  options: Options;
  countWithout?: Readonly<Partial<Record<Condition, number>>>;
}) {
  const messages = useMessages();
  const { statements } = messages;
  const { search, options, countWithout = {} } = props;
  return (
    <ul className={css.list} aria-label={statements.set}>
      {conditions.map((condition) => {
        const value = search[condition];
        if (value === undefined) return null;
        const count = countWithout[condition];
        const to = paths.statements(without(search, condition));
        const label = statements.condition(
          statements.conditions[condition],
          valueText(messages, condition, value, options),
        );
        return (
          <li key={condition}>
            {count === undefined ? (
              <>
                {label}{' '}
                <Link to={to}>
                  {statements.remove}
                  <span className="aloud"> {label}</span>
                </Link>
              </>
            ) : (
              <Link to={to}>{statements.without(label, count)}</Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function valueText(
  messages: Messages,
  condition: Condition,
  value: string,
  options: Options,
): string {
  if (condition === 'words') return value;
  if (condition === 'from' || condition === 'to') return messages.date(value);
  return options[condition].find((option) => option.value === value)?.word ?? value;
}
