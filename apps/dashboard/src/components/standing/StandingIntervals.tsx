import type { PartialDate } from '../../dates/dates.ts';
import type { StandingIntervalsFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { StandingMark } from '../../ui/symbol/StandingMark.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { ActLine } from '../act/ActLine.tsx';
import css from './StandingIntervals.module.css';

/** The day on which a notice of withdrawal ends a standing. */
export function EndsOn({ day: endsOn }: { day: PartialDate }) {
  const { places } = useMessages();
  return <MessageText dates={[endsOn]}>{(day) => places.endsOn(day)}</MessageText>;
}

/** A standing through time: each interval with its days, and the act by which it was reached. */
export function StandingIntervals(props: {
  intervals: readonly StandingIntervalsFragment[];
  /** The id of the accord, which a line need not name. */
  within: string;
}) {
  const { record } = useMessages();
  const { intervals, within } = props;
  return (
    <ol className={css.list}>
      {intervals.map(({ from, to, standing, endsOn, act }) => (
        <li key={from}>
          <StandingMark standing={standing} />
          <span>
            {to === null ? (
              <MessageText dates={[from]}>{(day) => record.from(day)}</MessageText>
            ) : (
              <MessageText dates={[from, to]}>
                {(first, last) => record.span(first, last)}
              </MessageText>
            )}
          </span>
          {endsOn && (
            <span>
              <EndsOn day={endsOn} />
            </span>
          )}
          {act && (
            <span className="quiet">
              <ActLine act={act} within={within} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
