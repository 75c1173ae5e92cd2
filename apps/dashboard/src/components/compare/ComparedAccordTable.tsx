import { paths } from '../../address/paths.ts';
import { latestDay } from '../../dates/dates.ts';
import { useDays } from '../../dates/day.ts';
import type { CountryNameFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { AccordName } from '../accord/AccordName.tsx';
import { CountryName } from '../country/CountryName.tsx';
import { CoverageNote } from '../day/CoverageNote.tsx';
import css from '../participation/StandingTable.module.css';
import { StepCells, StepHeads } from '../participation/StepCells.tsx';
import type { ComparedAccord } from './compared-accords.ts';

/** Accords by the columns of the depositaries; of several countries each accord with a row for each. */
export function ComparedAccordTable(props: {
  caption: string;
  countries: readonly CountryNameFragment[];
  rows: readonly ComparedAccord[];
}) {
  const { places } = useMessages();
  const { caption, countries, rows } = props;
  const [single, ...others] = countries;
  return (
    <table className={css.table}>
      <caption>
        <h2>{caption}</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">{others.length > 0 ? places.country : places.accord}</th>
          <StepHeads />
        </tr>
      </thead>
      {others.length > 0
        ? rows.map((row) => <AccordRows key={row.accord.id} row={row} countries={countries} />)
        : single && (
            <tbody>
              {rows.map(({ accord, places: [place] }) => (
                <tr key={accord.id}>
                  <th scope="row">
                    <Accord accord={accord} />
                  </th>
                  <Cells place={place ?? null} country={single} />
                </tr>
              ))}
            </tbody>
          )}
    </table>
  );
}

function AccordRows(props: { row: ComparedAccord; countries: readonly CountryNameFragment[] }) {
  const { row, countries } = props;
  const { asOf } = useDays();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={6}>
          <Accord accord={row.accord} />
        </th>
      </tr>
      {countries.map((country, index) => (
        <tr key={country.id}>
          <th scope="row">
            <CountryName country={country} asOf={asOf} />
          </th>
          <Cells place={row.places[index] ?? null} country={country} />
        </tr>
      ))}
    </tbody>
  );
}

/** The name of an accord, and how far looking into it went where that is before the day. */
function Accord({ accord }: Pick<ComparedAccord, 'accord'>) {
  const { asOf, day, today } = useDays();
  // That a day is still ahead is said once, above.
  const lastDay = latestDay(day) > today ? today : day;
  return (
    <>
      <AccordName accord={accord} asOf={asOf} />
      <span className={css.roles}>
        <CoverageNote day={lastDay} until={accord.coverage?.until ?? null} inRow />
      </span>
    </>
  );
}

function Cells(props: { place: ComparedAccord['places'][number]; country: CountryNameFragment }) {
  const { compare } = useMessages();
  const { asOf } = useDays();
  const { place, country } = props;
  if (place === null)
    return (
      <td colSpan={5} className="quiet">
        {compare.noPlace}
      </td>
    );
  return <StepCells place={place} address={paths.place(place.accord.slug, country.code, asOf)} />;
}
