import type { PartialDate } from '../../dates/dates.ts';
import { isAhead } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { EventDate } from '../../ui/text/EventDate.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';

/**
 * A date as the record holds it: where it was inferred it says so, in full with the source's own words for it; and where the
 * source is from before the day, that it gave it in advance.
 */
export function RecordedDate(props: {
  date: PartialDate | null;
  dateWording: string | null;
  dateInferred: boolean;
  givenInAdvanceOn?: PartialDate | null;
  inFull?: boolean;
}) {
  const messages = useMessages();
  const { today } = useHydrationState();
  const { date, dateWording, dateInferred, givenInAdvanceOn: advance, inFull = false } = props;
  const wording = dateWording && <bdi>{dateWording}</bdi>;
  if (date === null) return <>{wording ?? messages.acts.dateUnknown}</>;
  const note = inFull && wording ? messages.acts.inferredFrom(wording) : messages.acts.inferred;
  return (
    <>
      <EventDate date={date} />
      {dateInferred && <span className="quiet"> ({note})</span>}
      {advance && !isAhead(date, today) && (
        <span className="quiet">
          {' '}
          (<MessageText dates={[advance]}>{(day) => messages.acts.givenInAdvance(day)}</MessageText>
          )
        </span>
      )}
    </>
  );
}
