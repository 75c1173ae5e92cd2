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
  const { places } = messages;
  const all = places.inAccord(total, messages.date(asOf ?? today));
  return (
    <PlaceTable
      first={places.country}
      caption={rows.length < total ? `${all}; ${places.here(rows.length)}` : all}
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
