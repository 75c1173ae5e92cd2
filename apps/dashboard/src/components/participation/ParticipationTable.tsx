import { latestDay } from '../../dates/dates.ts';
import { useDays } from '../../dates/day.ts';
import type { ParticipationRowFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Told } from '../../ui/text/Told.tsx';
import { AccordName } from '../accord/AccordName.tsx';
import { KnownTo } from '../day/KnownTo.tsx';
import { PlaceCells, PlaceTable } from './PlaceTable.tsx';

/** A country's places in accords. */
export function ParticipationTable(props: {
  total: number;
  rows: readonly ParticipationRowFragment[];
}) {
  const messages = useMessages();
  const { asOf, day, today } = useDays();
  const { total, rows } = props;
  // That a day is still ahead is said once, above.
  const known = latestDay(day) > today ? today : day;
  return (
    <PlaceTable
      head={
        <>
          <th scope="col">{messages.places.accord}</th>
          <th scope="col">{messages.places.standing}</th>
          <th scope="col">{messages.places.since}</th>
        </>
      }
      caption={
        <Told of="accords" dates={[day]}>
          {(date) => messages.places.inAccords(total, date)}
        </Told>
      }
    >
      {rows.map((row) => (
        <tr key={row.id} data-later>
          <th scope="row">
            <AccordName accord={row.accord} asOf={asOf} />
          </th>
          <PlaceCells
            place={row}
            within={row.accord.id}
            note={<KnownTo day={known} until={row.accord.coverage?.until ?? null} />}
          />
        </tr>
      ))}
    </PlaceTable>
  );
}
