import type { ReactNode } from 'react';
import { daysBetween, latestDay } from '../dates.ts';
import type { CoverageFragment, StandingLeadFragment } from '../documents.generated.ts';
import type { Messages } from '../messages/catalogue.ts';
import { useMessages } from '../messages/messages.ts';
import css from './StandingLead.module.css';

/** The gap that the register exists to show, in words: who was announced and has not signed, for how long. */
export function StandingLead(props: {
  announced: readonly StandingLeadFragment[];
  /** How many more are announced, if any, and where they are listed. */
  more?: ReactNode;
  /** The day the page answers for. */
  day: string;
  /** How far the record of the accord reaches; null where nobody has said. */
  coverage: CoverageFragment | null;
}) {
  const messages = useMessages();
  const { announced, more, day, coverage } = props;
  const until = countedUntil(day, coverage);
  if (announced.length === 0) return null;
  return (
    <div className={css.lead}>
      <ul>
        {announced.map(({ id, country, since }) => (
          <li key={id}>
            <b>
              <bdi>{country.name}</bdi>
            </b>
            : {announcedInWords(messages, since, until)}
          </li>
        ))}
        {more && <li>{more}</li>}
      </ul>
      {until !== day && <p>{messages.places.countedTo(messages.date(until))}</p>}
    </div>
  );
}

/** The last day to count to. Where the record ends before the day asked, none on record only means that nobody looked. */
export function countedUntil(day: string, coverage: CoverageFragment | null): string {
  return coverage !== null && latestDay(coverage.until) < latestDay(day) ? coverage.until : day;
}

/** `announced 6 November 2025; no signature on record for 18 days.` An imprecise date counts from its last day. */
export function announcedInWords(messages: Messages, since: string | null, until: string): string {
  const { places, date } = messages;
  if (since === null) return places.announcedUndated;
  const days = daysBetween(since, until);
  if (days <= 0) return places.announced(date(since));
  const isExact = since.length === 10;
  return (isExact ? places.announcedFor : places.announcedForAtLeast)(date(since), days);
}

/** The gap of each country that is announced and has not signed, in a sentence. */
export function gapsInWords(
  messages: Messages,
  announced: readonly StandingLeadFragment[],
  day: string,
  coverage: CoverageFragment | null,
): readonly string[] {
  const until = countedUntil(day, coverage);
  return announced.map(
    ({ country, since }) => `${country.name}: ${announcedInWords(messages, since, until)}`,
  );
}
