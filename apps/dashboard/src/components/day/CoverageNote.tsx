import { latestDay, type PartialDate } from '../../dates/dates.ts';
import { isUncovered, useDays } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import { MessageText } from '../../ui/text/MessageText.tsx';

/**
 * Notes on the day of a page: that it is in the future, or after the last day that the record covers. Renders nothing if
 * neither is so. `until` is the last day covered: null if it is not stated, absent if there are several.
 */
export function CoverageNote(props: {
  day: PartialDate;
  until?: PartialDate | null;
  /** Whether days are counted beside it. */
  counts?: boolean;
  /** Whether it stands in a row of a table: a few words, and no paragraph. */
  inRow?: boolean;
}) {
  const { asOf } = useMessages();
  const { today } = useDays();
  const { day, until, counts = false, inRow = false } = props;
  const Whole = inRow ? 'span' : 'p';
  const ahead = latestDay(day) > today;
  const uncovered = until != null && isUncovered(day, until);
  if (!ahead && !uncovered && until !== null) return null;
  return (
    <Whole className="quiet">
      {ahead && (
        <>
          <MessageText dates={[day, today]}>
            {(then, now) => asOf.ahead(then, now)}
          </MessageText>{' '}
        </>
      )}
      {uncovered && (
        <MessageText dates={[until]}>{inRow ? asOf.knownOn : asOf.knownTo}</MessageText>
      )}
      {until === null && asOf.notStated}
      {uncovered && counts && ` ${asOf.counted}`}
    </Whole>
  );
}
