import { type KeyboardEvent, useId, useRef } from 'react';
import { type PictureSubject, paths } from '../../address/paths.ts';
import { latestDay } from '../../dates/dates.ts';
import { eventDateText } from '../../dates/day.ts';
import { drawnAt, type Span } from '../../drawing/position.ts';
import { xOf } from '../../drawing/said-and-done/measures.ts';
import type { Stop } from '../../drawing/said-and-done/told.ts';
import { languages } from '../../messages/languages.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import submit from '../../ui/form/Submit.module.css';
import { EventDate } from '../../ui/text/EventDate.tsx';
import type { ActWords } from './act-words.ts';
import { DayEvents } from './DayEvents.tsx';
import css from './Picture.module.css';
import { useMovingDay } from './use-moving-day.ts';

/**
 * The day on the picture: a line, behind which all is faint. A slider without a look of its own lies over the picture, so that one
 * drags on it; its keys go from one day with an event to the next. What moves needs scripts and is not shown without them.
 */
export function Scrubber(props: {
  span: Span;
  stops: readonly Stop[];
  /** Pixels: where the axis lies, and the height of the picture. */
  axis: number;
  height: number;
  names: Readonly<Record<string, string>>;
  kinds: ActWords;
  subject: PictureSubject;
}) {
  const messages = useFirstMessages();
  const { today, language } = useHydrationState();
  const id = useId();
  const { span, stops, axis, height, names, kinds, subject } = props;
  const slider = useRef<HTMLInputElement>(null);
  const { dates, shown, show, earlier, later, isPlaying, play } = useMovingDay(stops, span, slider);
  const { picture: words } = messages;
  const { direction } = languages[language];
  const isMirrored = direction === 'rtl';
  const at = drawnAt(xOf(shown, span) / 10, direction);
  const stop = stops.find(({ date }) => latestDay(date) === latestDay(shown));

  function move(event: KeyboardEvent) {
    const forward = isMirrored ? 'ArrowLeft' : 'ArrowRight';
    const back = isMirrored ? 'ArrowRight' : 'ArrowLeft';
    const far = Math.ceil(dates.length / 10);
    const index = dates.filter((date) => latestDay(date) <= latestDay(shown)).length - 1;
    const aims = new Map([
      [forward, later],
      ['ArrowUp', later],
      [back, earlier],
      ['ArrowDown', earlier],
      ['PageUp', dates[Math.min(dates.length - 1, index + far)]],
      ['PageDown', dates[Math.max(0, index - far)]],
      ['Home', dates[0]],
      ['End', dates.at(-1)],
    ]);
    if (!aims.has(event.key)) return;
    event.preventDefault();
    show(aims.get(event.key));
  }

  return (
    <>
      <div className={css.over}>
        <svg width="100%" height={height} aria-hidden="true" focusable="false">
          <rect
            x={isMirrored ? 0 : at}
            width={`${100 - xOf(shown, span) / 10}%`}
            height={height}
            fill="var(--paper)"
            opacity="0.7"
          />
          <line x1={at} x2={at} y2={height} stroke="var(--accent)" strokeWidth="1.5" />
          <circle cx={at} cy={axis} r="6" fill="var(--accent)" />
        </svg>
        {dates.length > 1 && (
          <>
            <span id={id} className="aloud">
              {words.move}
            </span>
            <input
              type="range"
              className={css.scrubber}
              ref={slider}
              aria-labelledby={id}
              min={0}
              max={1000}
              step="any"
              value={xOf(shown, span)}
              aria-valuetext={eventDateText(messages, shown, today)}
              onKeyDown={move}
              onChange={({ currentTarget: { valueAsNumber: x } }) => {
                const distance = (date: string) => Math.abs(xOf(date, span) - x);
                show(dates.toSorted((a, b) => distance(a) - distance(b))[0]);
              }}
            />
          </>
        )}
      </div>
      <div className={css.controls}>
        <button
          type="button"
          className={submit.plain}
          onClick={() => show(earlier)}
          disabled={!earlier}
        >
          {words.earlier}
        </button>
        <button type="button" className={`${submit.plain} ${css.play}`} onClick={play}>
          {isPlaying ? words.pause : words.play}
        </button>
        <button
          type="button"
          className={submit.plain}
          onClick={() => show(later)}
          disabled={!later}
        >
          {words.later}
        </button>
        <output>
          <EventDate date={shown} />
        </output>
        <DayEvents
          stop={stop}
          names={names}
          kinds={kinds}
          address={(day) => paths.statements({ ...subject, from: day, to: day })}
        />
      </div>
    </>
  );
}
