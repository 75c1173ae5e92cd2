import type { ComponentProps } from 'react';
import { paths } from '../../address/paths.ts';
import { latestDay } from '../../dates/dates.ts';
import { useDays } from '../../dates/day.ts';
import type { ParticipationRowFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { AccordName } from '../accord/AccordName.tsx';
import { CoverageNote } from '../day/CoverageNote.tsx';
import { linesOf, StandingCells, StandingTable } from './StandingTable.tsx';

/** A country's places in accords. */
export function ParticipationTable(props: {
  country: ComponentProps<typeof StandingCells>['country'] & { readonly code: string };
  total: number;
  rows: readonly ParticipationRowFragment[];
}) {
  const messages = useMessages();
  const { asOf, day, today } = useDays();
  const { country, total, rows } = props;
  // That a day is still ahead is said once, above.
  const lastDay = latestDay(day) > today ? today : day;
  return (
    <StandingTable
      head={
        <>
          <th scope="col">{messages.places.accord}</th>
          <th scope="col">{messages.places.standing}</th>
          <th scope="col">{messages.places.since}</th>
        </>
      }
      caption={
        <MessageText of="accords" dates={[day]}>
          {(date) => messages.places.inAccords(total, date)}
        </MessageText>
      }
      rows={rows.map((row) => ({
        lines: linesOf(row, row.accord.id),
        row: (
          <tr key={row.id}>
            <th scope="row">
              <AccordName accord={row.accord} asOf={asOf} />
            </th>
            <StandingCells
              place={row}
              address={paths.place(row.accord.slug, country.code, asOf)}
              within={row.accord.id}
              country={country}
              note={<CoverageNote day={lastDay} until={row.accord.coverage?.until ?? null} inRow />}
            />
          </tr>
        ),
      }))}
    />
  );
}
