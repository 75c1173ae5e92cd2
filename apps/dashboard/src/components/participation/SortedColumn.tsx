import { useLocation } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import type { ParticipationOrderChoice } from '../../address/participation-search.ts';
import { Link } from '../../ui/page/Link.tsx';
import css from './SortedColumn.module.css';

/** The head of a column that the table can be listed by: a link that lists by it, and the other way round where it does. */
export function SortedColumn(props: {
  word: string;
  /** Where an address can point at the table. */
  within: string;
  order: ParticipationOrderChoice;
  ascending: ParticipationOrderChoice;
  descending?: ParticipationOrderChoice;
}) {
  const { word, within, order, ascending, descending } = props;
  const { search } = useLocation();
  const sort = order === ascending ? 'ascending' : order === descending ? 'descending' : undefined;
  const next = sort === 'ascending' ? (descending ?? ascending) : ascending;
  return (
    <th scope="col" aria-sort={sort}>
      <Link to={addressWith(search, { order: next }, `#${within}`)} className={css.sort}>
        {word}
        {sort && (
          <svg viewBox="0 0 8 8" aria-hidden="true" focusable="false" className={css[sort]}>
            <path d="M4 1 7.5 7h-7Z" fill="currentColor" />
          </svg>
        )}
      </Link>
    </th>
  );
}
