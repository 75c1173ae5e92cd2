import { Link } from 'react-router';
import { formatDate } from '../dates.ts';
import type { ParticipationRowFragment } from '../documents.generated.ts';
import { useHandover } from '../handover.ts';
import { paths } from '../paths.ts';
import { PlaceCells, PlaceTable } from './PlaceTable.tsx';

/** A country's places in accords. */
export function ParticipationTable(props: {
  asOf: string | null;
  total: number;
  rows: readonly ParticipationRowFragment[];
}) {
  const { today } = useHandover();
  const { asOf, total, rows } = props;
  const count = total === 1 ? 'A place in 1 accord' : `Places in ${total} accords`;
  return (
    <PlaceTable first="Accord" caption={`${count} as of ${formatDate(asOf ?? today)}`}>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <Link to={paths.accord(row.accord.slug, asOf)}>{row.accord.name}</Link>
          </th>
          <PlaceCells place={row} within={row.accord.id} />
        </tr>
      ))}
    </PlaceTable>
  );
}
