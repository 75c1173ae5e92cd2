import { Link } from 'react-router';
import type { OfficeLineFragment } from '../documents.generated.ts';
import type { Messages } from '../messages/catalogue.ts';
import { paths } from '../paths.ts';
import { DateText } from '../ui/DateText.tsx';
import { CitationList } from './CitationList.tsx';
import { CountryName } from './CountryName.tsx';
import css from './OfficeList.module.css';

/** Offices, the earliest first, each with its time and sources. */
export function OfficeList(props: {
  offices: readonly OfficeLineFragment[];
  /** The id of the country that the page names already. */
  country: string | undefined;
}) {
  const { offices, country } = props;
  return (
    <ol className={css.list}>
      {offices.map((office) => (
        <li key={office.id}>
          <Tenure from={office.from} to={office.to} />
          <div>
            <b>{office.title}</b>
            <div className={css.of}>
              {office.body && <Link to={paths.body(office.body.slug)}>{office.body.name}</Link>}
              {office.country && office.country.id !== country && (
                <CountryName country={office.country} />
              )}
            </div>
            {office.note && <p className="quiet">{office.note}</p>}
            <CitationList citations={office.citations} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** From when to when. The record may know neither: then it says so, and guesses nothing. */
function Tenure({ from, to }: { from: string | null; to: string | null }) {
  return (
    <span className={css.tenure}>
      {from === null && to === null && 'dates not on record'}
      {from !== null && (
        <>
          from <DateText date={from} />
        </>
      )}
      {to !== null && (
        <>
          {' '}
          until <DateText date={to} />
        </>
      )}
    </span>
  );
}

/** The same in a phrase: `President of Kazakhstan, until 20 March 2019`. */
export function officeInWords(
  messages: Messages,
  office: Pick<OfficeLineFragment, 'title' | 'from' | 'to'>,
): string {
  const { title, from, to } = office;
  return `${title}${from ? `, from ${messages.date(from)}` : ''}${to ? `, until ${messages.date(to)}` : ''}`;
}
