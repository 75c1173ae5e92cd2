import type { AnnouncementOutcome, Standing } from '@signatory/schema';
import type { ReactNode } from 'react';
import { paths } from '../../address/paths.ts';
import { countedTo, isUncovered, useDays } from '../../dates/day.ts';
import type { AnnouncementRowFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { StandingMark } from '../../ui/symbol/StandingMark.tsx';
import { EventDate } from '../../ui/text/EventDate.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { AccordName } from '../accord/AccordName.tsx';
import { CountryName } from '../country/CountryName.tsx';
import { RecordedDate } from '../day/RecordedDate.tsx';
import { RowGroups } from '../participation/RowGroups.tsx';
import css from '../participation/StandingTable.module.css';
import { ContestedActs } from '../standing/ContestedActs.tsx';
import { SpeakerName } from '../statement/SpeakerName.tsx';

/** The standing whose mark an outcome has. */
const MARKS: Readonly<Record<AnnouncementOutcome, Standing>> = {
  OPEN: 'ANNOUNCED',
  SIGNED: 'SIGNATORY',
  JOINED: 'PARTY',
  DECLINED: 'DECLINED',
  LAPSED: 'ENDED',
  CONTESTED: 'UNCLEAR',
};

/** About how many lines of a phone a row takes. */
const LINES = 8.2;

/** Announcements, and what came of each. On a narrow screen each row becomes a small entry, its cells named. */
export function AnnouncementTable(props: {
  caption: ReactNode;
  rows: readonly AnnouncementRowFragment[];
}) {
  const { announced: words, places } = useMessages();
  return (
    <table className={css.table}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{places.country}</th>
          <th scope="col">{words.outcome}</th>
          <th scope="col">{places.accord}</th>
          <th scope="col">{words.announced}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <RowGroups
        rows={props.rows.map((row) => ({
          lines: LINES,
          row: <AnnouncementRow key={row.id} row={row} />,
        }))}
      />
    </table>
  );
}

function AnnouncementRow({ row }: { row: AnnouncementRowFragment }) {
  const { announced: words, places, acts, terms, lists } = useMessages();
  const { asOf } = useDays();
  const { accord, country, act, repeated, outcome, outcomeAct, outcomeOn, contestedActs } = row;
  const by = act.by && 'id' in act.by ? act.by : null;
  return (
    <tr>
      <th scope="row">
        <CountryName country={country} asOf={asOf} />
      </th>
      <td>
        <StandingMark standing={MARKS[outcome]}>
          <Link to={paths.place(accord.slug, country.code, asOf)}>
            {outcome === 'JOINED' && outcomeAct
              ? terms.actKinds[outcomeAct.kind].word
              : terms.outcomes[outcome].word}
          </Link>
        </StandingMark>
        {outcomeOn && (
          <span className={css.roles}>
            {outcomeAct ? <RecordedDate {...outcomeAct} /> : <EventDate date={outcomeOn} />}
          </span>
        )}
      </td>
      <td data-label={places.accord}>
        <span>
          <AccordName accord={accord} asOf={asOf} />
        </span>
      </td>
      <td data-label={words.announced}>
        <span>
          <RecordedDate {...act} />
          {by && <> {acts.by(<SpeakerName speaker={by} />)}</>}
          {act.statement && (
            <>
              {lists.comma}
              <Link to={paths.statement(act.statement.slug)}>{acts.inTheseWords}</Link>
            </>
          )}
          {repeated.length > 0 && (
            <span className="quiet">
              {lists.comma}
              <MessageText of="acts" inText>
                {() => words.again(repeated.length)}
              </MessageText>
            </span>
          )}
          {contestedActs.length > 0 && (
            <span className={css.roles}>
              <ContestedActs acts={contestedActs} />
            </span>
          )}
        </span>
      </td>
      <td data-label={words.after} className={row.days === null ? css.unknown : undefined}>
        <span>
          <Days row={row} />
        </span>
      </td>
    </tr>
  );
}

/** After how many days it had an outcome; of an open one to which day they are counted. */
export function Days({ row }: { row: Pick<AnnouncementRowFragment, DaysFields> }) {
  const { announced: words } = useMessages();
  const { day, today } = useDays();
  const { days, approximate, outcome, countedTo: last } = row;
  if (days === null) return null;
  // How long it is open is not known: the earliest source on it is of the last day that was looked into.
  if (approximate && days === 0 && outcome === 'OPEN')
    return <MessageText dates={[last]}>{(by) => words.announcedBy(by)}</MessageText>;
  const after = approximate ? words.about(days) : words.days(days);
  if (outcome !== 'OPEN') return <MessageText of="outcomeDays">{() => after}</MessageText>;
  return (
    <MessageText of="outcomeDays" dates={[last]}>
      {(to) => {
        const told = words.notJoined(to, after);
        return isUncovered(countedTo(day, null, today), last) ? words.lastSearched(told) : told;
      }}
    </MessageText>
  );
}

type DaysFields = 'days' | 'approximate' | 'outcome' | 'countedTo';
