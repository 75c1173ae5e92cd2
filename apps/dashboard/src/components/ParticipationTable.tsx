import type { ParticipationRowFragment } from '../documents.generated.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import { AccordName } from './AccordName.tsx';
import { PlaceCells, PlaceTable } from './PlaceTable.tsx';

/** A country's places in accords. */
export function ParticipationTable(props: {
  asOf: string | null;
  total: number;
  rows: readonly ParticipationRowFragment[];
}) {
  const messages = useMessages();
  const { today } = useHandover();
  const { asOf, total, rows } = props;
  return (
    <PlaceTable
      head={
        <>
          <th scope="col">{messages.places.accord}</th>
          <th scope="col">{messages.places.standing}</th>
          <th scope="col">{messages.places.since}</th>
        </>
      }
      caption={messages.places.inAccords(total, messages.date(asOf ?? today))}
    >
      {rows.map((row) => (
        <tr key={row.id} data-later>
          <th scope="row">
            <AccordName accord={row.accord} asOf={asOf} />
          </th>
          <PlaceCells place={row} within={row.accord.id} />
        </tr>
      ))}
    </PlaceTable>
  );
}
