import { useId, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import { latestDay, type PartialDate } from '../../dates/dates.ts';
import { eventDateText, useDays } from '../../dates/day.ts';
import { stopsOf } from '../../drawing/timeline.ts';
import { useMessages } from '../../messages/messages.ts';
import { EventDate } from '../../ui/text/EventDate.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import css from './EventStepper.module.css';

/**
 * Steps through the dates of events and shows the day of the page. Needs scripts and is not shown without them; the date field
 * beside it does the same.
 */
export function EventStepper({ dates }: { dates: readonly PartialDate[] }) {
  const messages = useMessages();
  const { asOf, day: pageDay, today, lastDay } = useDays();
  const { search } = useLocation();
  const navigate = useNavigate();
  const id = useId();
  // What the reader has dragged to counts only until the page shows another day.
  const [dragged, setDragged] = useState<{ asOf: string | null; index: number } | null>(null);
  const steps = dates.filter((date) => latestDay(date) <= lastDay);
  if (steps.length < 2) return null;
  const stops = stopsOf(steps, pageDay);
  const shown = stops.indexOf(pageDay);
  const index = dragged !== null && dragged.asOf === asOf ? dragged.index : shown;
  const day = stops[index] ?? pageDay;

  async function show() {
    if (dragged === null || dragged.asOf !== asOf || dragged.index === shown) return;
    await navigate(addressWith(search, { asOf: day }), { preventScrollReset: true });
  }

  return (
    <div className={css.stepper}>
      <span id={id}>
        <MessageText of="events">{() => messages.asOf.step(steps.length)}</MessageText>
      </span>
      <input
        aria-labelledby={id}
        type="range"
        min={0}
        max={stops.length - 1}
        value={index}
        aria-valuetext={eventDateText(messages, day, today)}
        onChange={(event) => setDragged({ asOf, index: event.currentTarget.valueAsNumber })}
        onPointerUp={show}
        onKeyUp={show}
      />
      <output>
        <EventDate date={day} />
      </output>
    </div>
  );
}
