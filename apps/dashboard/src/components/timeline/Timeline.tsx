import { useLocation } from 'react-router';
import { paths } from '../../address/paths.ts';
import { latestDay } from '../../dates/dates.ts';
import type {
  TimelineActsFragment,
  TimelineStatementsFragment,
} from '../../documents.generated.ts';
import { actStandings } from '../../drawing/act-standing.ts';
import {
  drawnAt,
  monthsOf,
  place,
  positionOf,
  type Range,
  type Span,
  spanOf,
  yearsOf,
} from '../../drawing/timeline.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { languages } from '../../messages/languages.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Flag } from '../../ui/symbol/Flag.tsx';
import { type MarkKind, TimelineMark } from '../../ui/symbol/TimelineMark.tsx';
import { Empty } from '../../ui/text/Empty.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import css from './Timeline.module.css';
import { TimelineLane } from './TimelineLane.tsx';
import { TimelineLink } from './TimelineLink.tsx';
import { lanesOf } from './timeline-lanes.ts';

/** The largest number of lanes that are drawn without a request: more are thousands of elements that few readers look at. */
const MANY = 30;
/** The parameter of the URL that requests them, with its value. */
const DRAW_ALL = ['timeline', 'drawn'] as const;
/** The id of the element after the timeline, the target of the skip link. */
const END = 'after-the-timeline';

/**
 * Acts and statements along a line for each country. The table and the lists of the page have the same content. With a day, later
 * events are left out and the day is marked.
 */
export function Timeline(props: {
  /** The slug of the accord. */
  accord: string;
  acts: TimelineActsFragment['nodes'];
  statements: TimelineStatementsFragment['nodes'];
  /** Whether these are all events on record in the range: only then are those that are not drawn counted. */
  isWhole: boolean;
  range: Range;
  asOf: string | null;
  day: string;
  /** Its fragment. */
  within: string;
}) {
  const messages = useMessages();
  const { timeline } = messages;
  const address = new URLSearchParams(useLocation().search);
  const hydrationState = useHydrationState();
  const { direction } = languages[hydrationState.language];
  const { accord, acts, statements, isWhole, range, asOf, day, within } = props;
  const { lanes: all, undated } = lanesOf(
    messages,
    (code) => paths.place(accord, code, asOf),
    acts,
    statements,
    hydrationState.today,
  );
  const span = spanOf(
    all.flatMap(({ events }) => events),
    day,
    range,
  );
  if (span === null) return <Empty>{timeline.empty}</Empty>;
  const ticks = ticksOf(messages, span);
  const line = asOf && positionOf(asOf, span);
  const lanes = all
    .map((lane) => ({ ...lane, events: lane.events.filter(({ date }) => isBy(date, asOf)) }))
    .filter(({ events }) => events.length > 0);
  const kinds = new Set(lanes.flatMap(({ events }) => events.map(({ mark }) => mark)));
  if (lanes.length > MANY && address.get(DRAW_ALL[0]) !== DRAW_ALL[1]) {
    address.set(...DRAW_ALL);
    return (
      <p>
        <Link to={{ search: `?${address}`, hash: `#${within}` }}>{timeline.draw}</Link>{' '}
        <MessageText of="lanes">{() => timeline.lanes(lanes.length)}</MessageText>
      </p>
    );
  }
  return (
    <>
      <a href={`#${END}`} className={css.skip}>
        {timeline.skip}
      </a>
      <ol className={css.lanes}>
        {lanes.map(({ key, country, name, events }) => (
          <li key={key}>
            <span className={css.name}>
              <Flag alpha2={country?.alpha2 ?? null} />
              {name}
            </span>
            <TimelineLane
              marks={place(events, span)}
              years={ticks}
              asOf={line || null}
              draw={(event) => <TimelineLink event={event} />}
            />
          </li>
        ))}
      </ol>
      <div className={css.axis}>
        <svg className={css.track} height="18" aria-hidden="true" focusable="false">
          {ticks.map(({ word, at }) => (
            <text key={word} x={drawnAt(at, direction)} y="13" className={css.label}>
              {word}
            </text>
          ))}
        </svg>
      </div>
      <div id={END} />
      <Legend kinds={kinds} />
      {!isWhole && <p className={css.undated}>{timeline.undatedAny}</p>}
      {isWhole && undated > 0 && (
        <p className={css.undated}>
          <MessageText of="lanes">{() => timeline.undated(undated)}</MessageText>
        </p>
      )}
    </>
  );
}

/** The labels of the axis: years, or months where fewer than two years begin in the range. */
function ticksOf(messages: Messages, span: Span): readonly { word: string; at: number }[] {
  const years = yearsOf(span);
  if (years.length > 1) return years.map(({ year, at }) => ({ word: String(year), at }));
  return monthsOf(span).map(({ month, at }) => ({ word: messages.date(month), at }));
}

/** Whether it has a day, and that day is not after the one given. */
function isBy(date: string | null, asOf: string | null): boolean {
  return date !== null && (asOf === null || latestDay(date) <= latestDay(asOf));
}

function Legend({ kinds }: { kinds: ReadonlySet<MarkKind> }) {
  const messages = useMessages();
  const all: MarkKind[] = [...Object.values(actStandings), 'CONTESTED', 'SAID'];
  const inOrder = [...new Set(all)].filter((kind) => kinds.has(kind));
  return (
    <ul className={css.legend}>
      {inOrder.map((kind) => (
        <li key={kind}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
            <TimelineMark kind={kind} />
          </svg>
          {legendOf(messages, kind)}
        </li>
      ))}
    </ul>
  );
}

function legendOf(messages: Messages, kind: MarkKind): string {
  const { timeline, terms } = messages;
  if (kind === 'CONTESTED') return timeline.contestedMark;
  if (kind === 'SAID') return timeline.saidMark;
  return timeline.towards(terms.standings[kind].word);
}
