import type { PartialDate } from '../../dates/dates.ts';
import { isAhead } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHandover } from '../../page/hydration-state.ts';
import { Told } from '../../ui/text/Told.tsx';
import { When } from '../../ui/text/When.tsx';

/**
 * A date as the record holds it: where it was inferred it says so, in full with the source's own words for it; and where the
 * source is from before the day, that it gave it in advance.
 */
export function Dated(props: {
  date: PartialDate | null;
  dateWording: string | null;
  dateInferred: boolean;
  givenInAdvanceOn?: PartialDate | null;
  inFull?: boolean;
}) {
  const messages = useMessages();
  const { today } = useHandover();
  const { date, dateWording, dateInferred, givenInAdvanceOn: advance, inFull = false } = props;
  const wording = dateWording && <bdi>{dateWording}</bdi>;
  if (date === null) return <>{wording ?? messages.acts.dateUnknown}</>;
  const told = inFull && wording ? messages.acts.inferredFrom(wording) : messages.acts.inferred;
  return (
    <>
      <When date={date} />
      {dateInferred && <span className="quiet"> ({told})</span>}
      {advance && !isAhead(date, today) && (
        <span className="quiet">
          {' '}
          (<Told dates={[advance]}>{(day) => messages.acts.givenInAdvance(day)}</Told>)
        </span>
      )}
    </>
  );
}
