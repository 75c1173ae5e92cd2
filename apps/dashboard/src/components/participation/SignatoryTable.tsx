import type { ParticipationSearch } from '../../address/participation-search.ts';
import { elsewhere, paths } from '../../address/paths.ts';
import { useDays } from '../../dates/day.ts';
import type { SignatoryRowFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { FileLink } from '../../ui/page/FileLink.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { CountryName } from '../country/CountryName.tsx';
import { SortedColumn } from './SortedColumn.tsx';
import { linesOf, StandingCells, StandingTable } from './StandingTable.tsx';

/** Who has a place in the accord, in the order asked; and the way to the same rows as a file. */
export function SignatoryTable(props: {
  accord: { readonly id: string; readonly slug: string };
  search: ParticipationSearch;
  /** How many have a place, how many of them meet the conditions, and those on this page. */
  all: number;
  total: number;
  rows: readonly SignatoryRowFragment[];
  within: string;
}) {
  const { data, places } = useMessages();
  const { asOf, day } = useDays();
  const { accord, search, all, total, rows, within } = props;
  const { order = 'HIGHEST_FIRST', ...narrowing } = search;
  const sentence = (date: string) => {
    const count = total < all ? places.ofAll(total, all, date) : places.inAccord(total, date);
    return rows.length < total ? `${count}; ${places.here(rows.length)}` : count;
  };
  const file = { accord: accord.slug, asOf: day, ...narrowing };
  return (
    <>
      <StandingTable
        caption={
          <MessageText of="places" dates={[day]}>
            {sentence}
          </MessageText>
        }
        head={
          <>
            <SortedColumn word={places.country} ascending="NAME" order={order} within={within} />
            <SortedColumn
              word={places.standing}
              ascending="LOWEST_FIRST"
              descending="HIGHEST_FIRST"
              order={order}
              within={within}
            />
            <SortedColumn
              word={places.since}
              ascending="OLDEST_FIRST"
              descending="NEWEST_FIRST"
              order={order}
              within={within}
            />
          </>
        }
        rows={rows.map((row) => ({
          lines: linesOf(row, accord.id),
          row: (
            <tr key={row.id} id={row.country.code}>
              <th scope="row">
                <CountryName
                  country={row.country}
                  to={paths.place(accord.slug, row.country.code, asOf)}
                />
              </th>
              <StandingCells
                place={row}
                address={paths.place(accord.slug, row.country.code, asOf)}
                isLinked
                within={accord.id}
                country={row.country}
              />
            </tr>
          ),
        }))}
      />
      <p className="quiet">
        {places.download} <FileLink href={elsewhere.signatories('csv', file)}>CSV</FileLink>{' '}
        <FileLink href={elsewhere.forExcel(elsewhere.signatories('csv', file))}>
          {data.excel}
        </FileLink>{' '}
        <FileLink href={elsewhere.signatories('json', file)}>JSON</FileLink>
      </p>
    </>
  );
}
