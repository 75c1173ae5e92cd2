import { useLocation } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import { daysBefore, earliestDay, latestDay } from '../../dates/dates.ts';
import type { Range } from '../../drawing/timeline.ts';
import { useMessages } from '../../messages/messages.ts';
import { DayField } from '../../ui/form/DayField.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { HiddenFields } from '../../ui/form/HiddenFields.tsx';
import { Submit } from '../../ui/form/Submit.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import css from './TimelineRange.module.css';

/** The range of the timeline: links to ranges before the day, and a form for other dates. The range is part of the URL. */
export function TimelineRange(props: { range: Range; day: string; within: string }) {
  const { record, timeline } = useMessages();
  const { pathname, search } = useLocation();
  const { range, day, within } = props;
  const last = latestDay(day);
  const stretches = [null, daysBefore(last, 365), daysBefore(last, 90)];
  return (
    <Form action={`${pathname}#${within}`} className={css.range} key={search}>
      <HiddenFields search={addressWith(search, { from: null, to: null }).search} />
      <DayField
        label={timeline.from}
        name="from"
        value={range.from ? earliestDay(range.from) : ''}
      />
      <DayField label={timeline.to} name="to" value={range.to ? latestDay(range.to) : ''} />
      <Submit>{timeline.drawRange}</Submit>
      <ul className={css.stretches}>
        {stretches.map((from) => (
          <li key={from}>
            <Link
              to={addressWith(search, { from, to: from && last }, `#${within}`)}
              aria-current={range.from === from && range.to === (from && last) ? 'true' : undefined}
            >
              {from === null ? (
                timeline.whole
              ) : (
                <MessageText dates={[from]}>{(day) => record.from(day)}</MessageText>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </Form>
  );
}
