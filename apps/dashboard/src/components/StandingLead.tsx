import { daysBetween, formatDate } from '../dates.ts';
import type { StandingLeadFragment } from '../documents.generated.ts';
import css from './StandingLead.module.css';

/** The gap that the register exists to show, in words: who was announced and has not signed, for how long. */
export function StandingLead(props: { announced: readonly StandingLeadFragment[]; day: string }) {
  if (props.announced.length === 0) return null;
  return (
    <ul className={css.lead}>
      {props.announced.map((participation) => (
        <li key={participation.id}>
          <b>{participation.country.name}</b>: {announcedInWords(participation.since, props.day)}
        </li>
      ))}
    </ul>
  );
}

/** `announced 6 November 2025; no signature on record for 18 days`. An imprecise date counts from its last day. */
export function announcedInWords(since: string | null, day: string): string {
  if (since === null) return 'announced; no signature on record.';
  const days = daysBetween(since, day);
  const atLeast = since.length < 10 ? 'at least ' : '';
  const gap = days > 0 ? ` for ${atLeast}${grouped(days)} ${days === 1 ? 'day' : 'days'}` : '';
  return `announced ${formatDate(since)}; no signature on record${gap}.`;
}

function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
