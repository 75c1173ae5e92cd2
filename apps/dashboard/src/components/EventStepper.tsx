import { useId, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressWith } from '../address.ts';
import { latestDay } from '../dates.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import css from './EventStepper.module.css';

/**
 * Steps through the days on which something happened. An addition to the date beside it, which does the same without
 * scripts; where there are none it is not shown.
 */
export function EventStepper({ days, asOf }: { days: readonly string[]; asOf: string | null }) {
  const messages = useMessages();
  const { today } = useHandover();
  const { search } = useLocation();
  const navigate = useNavigate();
  const id = useId();
  // What the reader has dragged to counts only until the page shows another day.
  const [dragged, setDragged] = useState<{ asOf: string | null; index: number } | null>(null);
  const past = days.filter((day) => day <= today);
  if (past.length < 2) return null;
  const shown = past.findLastIndex((day) => day <= latestDay(asOf ?? today));
  const index = dragged !== null && dragged.asOf === asOf ? dragged.index : Math.max(shown, 0);
  const day = past[index] ?? today;

  async function show() {
    if (dragged === null || dragged.asOf !== asOf || dragged.index === shown) return;
    await navigate(addressWith(search, { asOf: day }), { preventScrollReset: true });
  }

  return (
    <div className={css.stepper}>
      <label htmlFor={id}>{messages.asOf.step(past.length)}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={past.length - 1}
        value={index}
        aria-valuetext={messages.date(day)}
        onChange={(event) => setDragged({ asOf, index: event.currentTarget.valueAsNumber })}
        onPointerUp={show}
        onKeyUp={show}
      />
      <output htmlFor={id}>{messages.date(day)}</output>
    </div>
  );
}
