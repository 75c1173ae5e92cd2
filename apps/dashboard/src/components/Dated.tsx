import type { PartialDate } from '../dates.ts';
import { DateText } from '../ui/DateText.tsx';

/** A date as the record holds it: where it was inferred it says so, in full with the source's own words for it. */
export function Dated(props: {
  date: PartialDate | null;
  dateWording: string | null;
  dateInferred: boolean;
  inFull?: boolean;
}) {
  const { date, dateWording, dateInferred, inFull = false } = props;
  if (date === null) return <>{dateWording ?? 'date not on record'}</>;
  const told = inFull && dateWording ? `inferred; the source says “${dateWording}”` : 'inferred';
  return (
    <>
      <DateText date={date} />
      {dateInferred && <span className="quiet"> ({told})</span>}
    </>
  );
}
