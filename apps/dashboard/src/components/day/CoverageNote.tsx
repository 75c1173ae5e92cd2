import { Fragment } from 'react';
import type { PartialDate } from '../../dates/dates.ts';
import { isUncovered, useDays } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { coverageSentences } from './coverage-sentences.ts';

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
  const messages = useMessages();
  const { today } = useDays();
  const { day, until, counts = false, inRow = false } = props;
  const Whole = inRow ? 'span' : 'p';
  const uncovered = until != null && isUncovered(day, until);
  const sentences = coverageSentences(messages, { day, today }, until);
  if (sentences.length === 0) return null;
  return (
    <Whole className="quiet">
      {sentences.map(({ dates, write }, index) => (
        <Fragment key={dates.join()}>
          {index > 0 && ' '}
          <MessageText dates={dates}>
            {inRow && dates[0] === until ? messages.asOf.knownOn : write}
          </MessageText>
        </Fragment>
      ))}
      {uncovered && counts && ` ${messages.asOf.counted}`}
    </Whole>
  );
}
