import type { PartialDate } from '../dates.ts';
import { DateText } from '../ui/DateText.tsx';

/** A date as the record holds it: where it was inferred, with the source's own words for it. */
export function Dated(props: {
  date: PartialDate | null;
  dateWording: string | null;
  dateInferred: boolean;
}) {
  const { date, dateWording, dateInferred } = props;
  if (date === null) return <>{dateWording ?? 'undated'}</>;
  return (
    <>
      <DateText date={date} />
      {dateInferred && (
        <span className="quiet">
          {dateWording ? ` (inferred; the source says “${dateWording}”)` : ' (inferred)'}
        </span>
      )}
    </>
  );
}
