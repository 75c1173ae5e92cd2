import { daysBetween, formatDate, latestDay } from '../dates.ts';
import type { CoverageFragment, StandingLeadFragment } from '../documents.generated.ts';
import css from './StandingLead.module.css';

interface Reach {
  /** The day the page answers for. */
  readonly day: string;
  /** How far the record of the accord reaches; null where nobody has said. */
  readonly coverage: CoverageFragment | null;
}

/** The gap that the register exists to show, in words: who was announced and has not signed, for how long. */
export function StandingLead(props: Reach & { announced: readonly StandingLeadFragment[] }) {
  if (props.announced.length === 0) return null;
  return (
    <ul className={css.lead}>
      {props.announced.map(({ id, country, since }) => (
        <li key={id}>
          <b>{country.name}</b>: {announcedInWords(since, props)}
        </li>
      ))}
    </ul>
  );
}

/**
 * `announced 6 November 2025; no signature on record for 18 days.` An imprecise date counts from its last day. Days are
 * counted only as far as the record reaches: beyond that, none on record means that nobody looked.
 */
export function announcedInWords(since: string | null, { day, coverage }: Reach): string {
  const ends = coverage !== null && latestDay(coverage.until) < latestDay(day);
  const until = ends ? coverage.until : day;
  const days = since === null ? 0 : daysBetween(since, until);
  const atLeast = since !== null && since.length < 10 ? 'at least ' : '';
  return [
    since === null ? 'announced' : `announced ${formatDate(since)}`,
    '; no signature on record',
    days > 0 && ` for ${atLeast}${grouped(days)} ${days === 1 ? 'day' : 'days'}`,
    ends && `, up to ${formatDate(until)}, where the record ends`,
    '.',
  ]
    .filter(Boolean)
    .join('');
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
