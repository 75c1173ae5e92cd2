import { Form, Link, useLocation } from 'react-router';
import { addressWith } from '../address.ts';
import { daysBefore, earliestDay, latestDay } from '../dates.ts';
import { useMessages } from '../messages/messages.ts';
import type { Range } from '../timeline.ts';
import { Field } from '../ui/Field.tsx';
import css from './TimelineRange.module.css';

/** From when to when the timeline is drawn: dates of one's own, or a stretch before the day. Links and a form, all in the address. */
export function TimelineRange(props: { range: Range; day: string; within: string }) {
  const { timeline } = useMessages();
  const { pathname, search } = useLocation();
  const { range, day, within } = props;
  const last = latestDay(day);
  const stretches = [
    [timeline.whole, null],
    [timeline.lastYear, daysBefore(last, 365)],
    [timeline.lastQuarter, daysBefore(last, 90)],
  ] as const;
  const others = [...new URLSearchParams(addressWith(search, { from: null, to: null }).search)];
  return (
    <Form action={`${pathname}#${within}`} className={css.range} key={search}>
      {others.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Field
        label={timeline.from}
        control={(attributes) => (
          <input
            {...attributes}
            type="date"
            name="from"
            defaultValue={range.from ? earliestDay(range.from) : ''}
          />
        )}
      />
      <Field
        label={timeline.to}
        control={(attributes) => (
          <input
            {...attributes}
            type="date"
            name="to"
            defaultValue={range.to ? latestDay(range.to) : ''}
          />
        )}
      />
      <button type="submit">{timeline.drawRange}</button>
      <ul className={css.stretches}>
        {stretches.map(([word, from]) => (
          <li key={word}>
            <Link
              to={addressWith(search, { from, to: from && last }, `#${within}`)}
              aria-current={range.from === from && range.to === (from && last) ? 'true' : undefined}
            >
              {word}
            </Link>
          </li>
        ))}
      </ul>
    </Form>
  );
}
