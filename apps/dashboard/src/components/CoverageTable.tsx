import { Link } from 'react-router';
import type { CoverageEntryFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { DateText } from '../ui/DateText.tsx';
import css from './CoverageTable.module.css';

/** How far the record of each accord reaches. A row bears its accord's slug, so that an address can point at it. */
export function CoverageTable(props: {
  caption: string;
  entries: readonly CoverageEntryFragment[];
}) {
  const messages = useMessages();
  return (
    <table className={css.table}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">Accord</th>
          <th scope="col">Reaches to</th>
          <th scope="col">Countries</th>
          <th scope="col">Statements</th>
          <th scope="col">Known to be missing</th>
        </tr>
      </thead>
      <tbody>
        {props.entries.map(({ accord, until, missing }) => (
          <tr key={accord.id} id={accord.slug}>
            <th scope="row">
              <Link to={paths.accord(accord.slug)}>{accord.name}</Link>
              <span className={css.kind}>
                {messages.terms.accordKinds[accord.kind]}
                {accord.partOf && `, part of ${accord.partOf.name}`}
              </span>
            </th>
            <td data-label="Reaches to">
              <DateText date={until} />
            </td>
            <td data-label="Countries">{accord.participations.totalCount}</td>
            <td data-label="Statements">{accord.statements.totalCount}</td>
            <td data-label="Missing">
              {missing.length === 0 && <span className="quiet">Nothing is known to be</span>}
              <ul className={css.missing}>
                {missing.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
