import type { PartialDate } from '../dates.ts';
import { useMessages } from '../messages/messages.ts';
import { When } from '../ui/When.tsx';

/** A date as the record holds it: where it was inferred it says so, in full with the source's own words for it. */
export function Dated(props: {
  date: PartialDate | null;
  dateWording: string | null;
  dateInferred: boolean;
  inFull?: boolean;
}) {
  const messages = useMessages();
  const { date, dateWording, dateInferred, inFull = false } = props;
  const wording = dateWording && <bdi>{dateWording}</bdi>;
  if (date === null) return <>{wording ?? messages.acts.dateUnknown}</>;
  const told = inFull && wording ? messages.acts.inferredFrom(wording) : messages.acts.inferred;
  return (
    <>
      <When date={date} />
      {dateInferred && <span className="quiet"> ({told})</span>}
    </>
  );
}
