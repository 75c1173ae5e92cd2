import { Link } from 'react-router';
import { counted } from '../counted.ts';
import type { Messages } from '../messages/catalogue.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { type Condition, conditions, type Search, without } from '../statement-search.ts';
import css from './SearchConditions.module.css';
import type { optionsOf } from './statement-options.ts';

type AllOptions = ReturnType<typeof optionsOf>;

const names: Readonly<Record<Condition, string>> = {
  words: 'Words',
  accord: 'Accord',
  country: 'Country',
  leader: 'Said by',
  channel: 'Channel',
  form: 'Form',
  verbatim: 'Verbatim',
  from: 'From',
  to: 'To',
};

/** The conditions of a search, each with a way to drop it, and where told how many statements there were without it. */
export function SearchConditions(props: {
  search: Search;
  options: AllOptions;
  countWithout?: Readonly<Partial<Record<Condition, number>>>;
}) {
  const messages = useMessages();
  const { search, options, countWithout = {} } = props;
  return (
    <ul className={css.list}>
      {conditions.map((condition) => {
        const value = search[condition];
        if (value === undefined) return null;
        const count = countWithout[condition];
        const told = tell(messages, condition, value, options);
        return (
          <li key={condition}>
            <span className="quiet">{names[condition]}:</span> {told}{' '}
            <Link to={paths.statements(without(search, condition))}>
              {count === undefined ? (
                <>
                  remove<span className="aloud"> {`${names[condition]}: ${told}`}</span>
                </>
              ) : (
                <>
                  without <span className="aloud">{`${names[condition]}: ${told},`}</span>
                  <span aria-hidden="true">it,</span> {counted(count, 'statement', 'statements')}
                </>
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

function tell(
  messages: Messages,
  condition: Condition,
  value: string,
  options: AllOptions,
): string {
  if (condition === 'words') return value;
  if (condition === 'from' || condition === 'to') return messages.date(value);
  return options[condition].find(([known]) => known === value)?.[1] ?? value;
}
