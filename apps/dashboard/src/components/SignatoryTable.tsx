import { counted } from '../counted.ts';
import type { SignatoryRowFragment } from '../documents.generated.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import { standingRank } from '../standing-order.ts';
import { CountryName } from './CountryName.tsx';
import { PlaceCells, PlaceTable } from './PlaceTable.tsx';

/** Who has a place in the accord, the highest standing first, then by name. */
export function SignatoryTable(props: {
  accord: string;
  asOf: string | null;
  total: number;
  rows: readonly SignatoryRowFragment[];
}) {
  const messages = useMessages();
  const { today } = useHandover();
  const { accord, asOf, total } = props;
  const rows = props.rows.toSorted(
    (a, b) =>
      standingRank(a.standing) - standingRank(b.standing) ||
      (a.country.name < b.country.name ? -1 : 1),
  );
  const part = rows.length < total ? `; ${rows.length} of them here` : '';
  const count = counted(total, 'country', 'countries');
  return (
    <PlaceTable
      first="Country"
      caption={`${count} with a place in the accord as of ${messages.date(asOf ?? today)}${part}`}
    >
      {rows.map((row) => (
        <tr key={row.id} id={row.country.code}>
          <th scope="row">
            <CountryName country={row.country} asOf={asOf} />
          </th>
          <PlaceCells place={row} within={accord} />
        </tr>
      ))}
    </PlaceTable>
  );
}
