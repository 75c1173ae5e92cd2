import type { Standing } from '@signatory/schema';
import { Fragment } from 'react';
import { useLocation } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import type { AccordRowFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Count } from '../../ui/text/Count.tsx';
import { DateText } from '../../ui/text/DateText.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { AccordName } from './AccordName.tsx';
import css from './AccordTable.module.css';
import { type AccordSort, countOf, joinedOf, sortedAccords } from './accord-sort.ts';

const ANNOUNCED: readonly Standing[] = ['ANNOUNCED'];

/** All accords, a line each; what they can be listed by are links above them, which work without scripts. */
export function AccordTable(props: {
  rows: readonly AccordRowFragment[];
  total: number;
  sort: AccordSort;
  /** What the rows can be listed by: of a list that is cut, what the server lists by. */
  sorts: readonly AccordSort[];
}) {
  const { home, terms, counts, announced } = useMessages();
  const { search } = useLocation();
  const { rows, total, sort, sorts } = props;
  return (
    <>
      <p className="quiet">
        <MessageText of="accords">{() => counts.accords(total)}</MessageText>. {home.groupsOnce}{' '}
        {home.sortBy}
        {sorts.map((one) => (
          <Fragment key={one}>
            {one === sorts[0] ? ' ' : ' · '}
            {one === sort ? (
              <b>{home.columns[one]}</b>
            ) : (
              <Link to={addressWith(search, { sort: one === 'name' ? null : one }, '#accords')}>
                {home.columns[one]}
              </Link>
            )}
          </Fragment>
        ))}
      </p>
      <table className={css.table} aria-label={home.accords}>
        <thead>
          <tr>
            <th scope="col">{home.columns.name}</th>
            <th scope="col">{home.columns.kind}</th>
            <th scope="col">{home.columns.newest}</th>
            <th scope="col">{home.columns.joined}</th>
            <th scope="col">{home.columns.announced}</th>
            <th scope="col">{home.columns.latest}</th>
          </tr>
        </thead>
        <tbody>
          {sortedAccords(rows, sort, terms.accordKinds).map((accord) => (
            <tr key={accord.id}>
              <th scope="row">
                <AccordName accord={accord} />
              </th>
              {/* The names of relations say what they are. */}
              <td>{accord.kind !== 'DIPLOMATIC_RELATIONS' && terms.accordKinds[accord.kind]}</td>
              <td>
                {accord.firstDay && (
                  <time dateTime={accord.firstDay.slice(0, 4)}>{accord.firstDay.slice(0, 4)}</time>
                )}
              </td>
              <td data-label={home.columns.joined}>
                <Count of="joined">{announced.number(joinedOf(accord))}</Count>
              </td>
              <td data-label={home.columns.announced}>
                {countOf(accord, ANNOUNCED) > 0 && (
                  <Count of="standing">{announced.number(countOf(accord, ANNOUNCED))}</Count>
                )}
              </td>
              <td data-label={home.columns.latest}>
                {accord.latestAct && (
                  <>
                    {terms.actKinds[accord.latestAct.kind].word}{' '}
                    {accord.latestAct.date && <DateText date={accord.latestAct.date} />}
                    {accord.latestAct.country && (
                      <>
                        {' · '}
                        <bdi>{accord.latestAct.country.name}</bdi>
                      </>
                    )}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
