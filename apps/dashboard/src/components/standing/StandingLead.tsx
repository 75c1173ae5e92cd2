import type { AccordKind, ActKind } from '@signatory/schema';
import type { ReactNode } from 'react';
import { paths } from '../../address/paths.ts';
import { daysBetween, type PartialDate } from '../../dates/dates.ts';
import { countedTo, type Days, isUncovered, useDays } from '../../dates/day.ts';
import type { CoverageFragment, StandingLeadFragment } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { CoverageNote } from '../day/CoverageNote.tsx';
import { ContestedActs, contestedInWords, isJoining } from './ContestedActs.tsx';
import { isGone } from './is-gone.ts';
import css from './StandingLead.module.css';

const SIGNATURES: ReadonlySet<ActKind> = new Set([
  'SIGNED',
  'SIGNED_DEFINITIVELY',
  'SUCCEEDED_TO_SIGNATURE',
] as const);

/** What is asked of the accord. */
interface LedAccord {
  readonly slug: string;
  readonly kind: AccordKind;
  readonly coverage: CoverageFragment | null;
}

/** The gap that the register exists to show, in words: who was announced and has not signed, for how long. */
export function StandingLead(props: {
  accord: LedAccord;
  announced: readonly StandingLeadFragment[];
  /** How many more are announced, if any, and where they are listed. */
  more?: ReactNode;
  /** The day the page answers for. */
  day: string;
}) {
  const messages = useMessages();
  const { accord, announced, more, day } = props;
  const { asOf, today } = useDays();
  const until = accord.coverage?.until ?? null;
  const last = countedTo(day, until, today);
  const counts = announced.some(
    ({ since, country }) => since !== null && daysBetween(since, lastFor(country, last)) > 0,
  );
  return (
    <div className={css.lead}>
      <ul>
        {announced.map(({ id, country, since, contested }, index) => (
          <li key={id}>
            <b>
              <Link to={paths.place(accord.slug, country.code, asOf)}>
                <bdi>{country.name}</bdi>
              </Link>
            </b>
            :{' '}
            <MessageText of="days" dates={since === null ? [] : [since]} again={index > 0}>
              {(date) =>
                announcedSentence(
                  messages,
                  { since, contested, kind: accord.kind },
                  lastFor(country, last),
                  date,
                )
              }
            </MessageText>
            {isGone(country, last) && ` ${messages.places.gone}`}
            <ContestedActs acts={contested.filter(isJoining)} />
          </li>
        ))}
        {more && <li>{more}</li>}
      </ul>
      <CoverageNote day={day} until={until} counts={counts} />
    </div>
  );
}

/**
 * `announced 6 November 2025; not signed, as far as we know, 18 days later.` An imprecise date counts from its last day. `day` is how the
 * date is written, where that is not in words alone.
 */
export function announcedSentence(
  messages: Messages,
  {
    since,
    contested: acts,
    kind,
  }: Pick<StandingLeadFragment, 'since' | 'contested'> & {
    readonly kind: AccordKind;
  },
  last: PartialDate,
  day = since === null ? '' : messages.date(since),
): string {
  const { places } = messages;
  const relations = kind === 'DIPLOMATIC_RELATIONS';
  // Where an accession is contested, it is still true that the country has not signed.
  const contested = acts.some((act) => (relations ? isJoining(act) : SIGNATURES.has(act.kind)));
  const missing = { contested, relations };
  if (since === null) return places.announcedUndated(missing);
  const days = daysBetween(since, last);
  if (days <= 0) return places.announced(day, missing);
  const isExact = since.length === 10;
  return (isExact ? places.announcedFor : places.announcedForAtLeast)(day, days, missing);
}

type Named = StandingLeadFragment['country'];

/** The day up to which its gap is counted. */
function lastFor(country: Named, last: PartialDate): PartialDate {
  return isGone(country, last) ? (country.until ?? last) : last;
}

/** The gap of each country that is announced and has not signed, in a sentence, and up to which day it was looked for. */
export function gapsSentence(
  messages: Messages,
  announced: readonly StandingLeadFragment[],
  { day, today }: Pick<Days, 'day' | 'today'>,
  { kind, coverage }: Omit<LedAccord, 'slug'>,
): readonly string[] {
  if (announced.length === 0) return [];
  const until = coverage?.until ?? null;
  const last = countedTo(day, until, today);
  const gaps = announced.flatMap((place) => [
    `${place.country.name}: ${announcedSentence(messages, { ...place, kind }, lastFor(place.country, last))}`,
    ...(isGone(place.country, last) ? [messages.places.gone] : []),
    ...contestedInWords(messages, place.contested.filter(isJoining), messages.date),
  ]);
  const ends = until !== null && isUncovered(day, until);
  return ends ? [...gaps, messages.asOf.knownTo(messages.date(until))] : gaps;
}
