import { isState } from '@signatory/schema';
import { useMessages } from '../../messages/messages.ts';
import { StandingMark } from '../../ui/symbol/StandingMark.tsx';
import { ActLine } from '../act/ActLine.tsx';
import { CountryName } from '../country/CountryName.tsx';
import css from './CompareTable.module.css';
import type { ComparedCountry } from './compared-countries.ts';

/** Countries with their standings on both sides; and, of one accord, their acts between its two days. */
export function CompareTable(props: {
  caption: (count: number) => string;
  a: string;
  b: string;
  rows: readonly ComparedCountry[];
  /** The id of the accord whose acts are shown. */
  actsIn?: string;
}) {
  const { places, compare, lists } = useMessages();
  const { caption, a, b, rows, actsIn } = props;
  if (rows.length === 0) return null;
  const states = rows.filter(({ country }) => isState(country.kind)).length;
  const others = rows.length - states;
  return (
    <table className={css.table}>
      <caption>
        {caption(states)}
        {others > 0 && lists.comma + places.noStates(others)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{places.country}</th>
          <th scope="col">{a}</th>
          <th scope="col">{b}</th>
          {actsIn && <th scope="col">{compare.actsBetween}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.country.id}>
            <th scope="row">
              <CountryName country={row.country} />
            </th>
            <Side standing={row.a} />
            <Side standing={row.b} />
            {actsIn && (
              <td>
                <ul>
                  {row.acts.map((act) => (
                    <li key={act.id}>
                      <ActLine act={act} within={actsIn} />
                    </li>
                  ))}
                </ul>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The standing on one side, in a cell of a table. */
export function Side({ standing }: { standing: ComparedCountry['a'] }) {
  const { compare } = useMessages();
  return (
    <td>
      {standing === null ? (
        <span className="quiet">{compare.noPlace}</span>
      ) : (
        <StandingMark standing={standing} />
      )}
    </td>
  );
}
