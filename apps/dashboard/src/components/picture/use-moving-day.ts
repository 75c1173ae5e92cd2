import { type RefObject, useEffect, useState } from 'react';
import { useLocation, useNavigate, useNavigation } from 'react-router';
import { addressWith } from '../../address/address-with.ts';
import { latestDay, type PartialDate } from '../../dates/dates.ts';
import { useDays } from '../../dates/day.ts';
import { dayWithin, type Span } from '../../drawing/position.ts';
import type { Stop } from '../../drawing/said-and-done/told.ts';

/** Milliseconds without a step after which the reader stays: the page then shows that day, and the address names it. */
const STAY = 600;
/** Milliseconds of a step of the play, and the largest number of its steps. */
const STEP = 500;
const STEPS = 40;
/** The state of an entry of the history to which one moved on the picture. */
const MOVED = 'moved';

/**
 * The day to which a reader has moved on the picture. A step asks nothing of the server and leaves no trace in the history; where one
 * stays, the page goes to that day.
 */
export function useMovingDay(
  stops: readonly Stop[],
  span: Span,
  slider: RefObject<HTMLInputElement | null>,
) {
  const { asOf, day, lastDay } = useDays();
  const { search, state } = useLocation();
  const navigate = useNavigate();
  const isIdle = useNavigation().state === 'idle';
  // What was moved to counts until the page shows another day than that where the reader stayed before.
  const [moved, setMoved] = useState<{
    asOf: string | null;
    stayed: PartialDate | null;
    date: PartialDate;
  } | null>(null);
  const [isPlaying, setIsPlaying] = useState(false);
  const dates = stops.map(({ date }) => date).filter((date) => latestDay(date) <= lastDay);
  const own = moved !== null && [moved.asOf, moved.stayed].includes(asOf) ? moved : null;
  // The day of the page may lie outside the picture: the mark stands at its end, and a step goes on from there.
  const shown = own?.date ?? dayWithin(day, span);
  const stayed = own?.stayed ?? null;
  const before = dates.filter((date) => latestDay(date) < latestDay(shown));
  const after = dates.filter((date) => latestDay(date) > latestDay(shown));
  const show = (date: PartialDate | undefined) =>
    date !== undefined && setMoved({ asOf, stayed, date });

  useEffect(() => {
    // Who goes back goes back: a page on its way is waited for.
    if (isPlaying || own === null || shown === day || !isIdle) return;
    const timer = setTimeout(() => {
      setMoved({ asOf, stayed: shown, date: shown });
      void navigate(addressWith(search, { asOf: shown }), {
        preventScrollReset: true,
        state: MOVED,
      });
    }, STAY);
    return () => clearTimeout(timer);
  }, [isPlaying, isIdle, own, shown, day, asOf, search, navigate]);

  // The first page is replaced as one goes on, and with it what had the focus.
  useEffect(() => {
    if (state === MOVED && document.activeElement === document.body)
      slider.current?.focus({ preventScroll: true });
  }, [state, slider]);

  useEffect(() => {
    if (!isPlaying) return;
    const later = dates.filter((date) => latestDay(date) > latestDay(shown));
    const next = later[Math.min(later.length, Math.ceil(dates.length / STEPS)) - 1];
    const timer = setTimeout(() => {
      if (next === undefined) setIsPlaying(false);
      else setMoved({ asOf, stayed, date: next });
    }, STEP);
    return () => clearTimeout(timer);
  }, [isPlaying, shown, stayed, dates, asOf]);

  return {
    dates,
    shown,
    isPlaying,
    show,
    earlier: before.at(-1),
    later: after[0],
    /** From the first day where there is no later one. */
    play() {
      if (!isPlaying && after.length === 0) show(dates[0]);
      setIsPlaying(!isPlaying);
    },
  };
}
