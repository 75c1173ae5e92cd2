import type { Compared } from '../compared.ts';
import type { ActEntryFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { StandingMark } from '../ui/StandingMark.tsx';
import { ActLine } from './ActLine.tsx';
import css from './CompareTable.module.css';
import { CountryName } from './CountryName.tsx';

/** Countries with their standings on both sides; and, where they are given, the acts between. */
export function CompareTable(props: {
  caption: string;
  a: string;
  b: string;
  rows: readonly Compared[];
  acts?: { readonly within: string; readonly of: readonly ActEntryFragment[] };
}) {
  const { places, compare } = useMessages();
  const { caption, a, b, rows, acts } = props;
  if (rows.length === 0) return null;
  return (
    <table className={css.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{places.country}</th>
          <th scope="col">{a}</th>
          <th scope="col">{b}</th>
          {acts && <th scope="col">{compare.actsBetween}</th>}
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
            {acts && (
              <td>
                <ul>
                  {acts.of
                    .filter(({ country }) => country?.id === row.country.id)
                    .map((act) => (
                      <li key={act.id}>
                        <ActLine act={act} within={acts.within} />
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

function Side({ standing }: { standing: Compared['a'] }) {
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
