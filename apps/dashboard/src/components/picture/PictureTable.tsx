import { Fragment, type ReactNode } from 'react';
import { latestDay } from '../../dates/dates.ts';
import { useDays } from '../../dates/day.ts';
import type { Change, Picture, YearRow } from '../../drawing/said-and-done/picture.ts';
import type { Stop, Undated } from '../../drawing/said-and-done/told.ts';
import { eventDates } from '../../drawing/time-axis.ts';
import { useMessages } from '../../messages/messages.ts';
import { Count } from '../../ui/text/Count.tsx';
import { EventDate } from '../../ui/text/EventDate.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { actWordsOf } from './act-words.ts';
import { ActText } from './DayEvents.tsx';
import type { NamedPicture } from './load-picture.ts';
import css from './Picture.module.css';

/** The picture as a table: a row for each day on which something was said or done or a thread takes a step, or for each year where countries are counted. */
export function PictureTable(props: { id: string; of: NamedPicture }) {
  const { picture: words } = useMessages();
  const { id, of } = props;
  const { picture, names, name } = of;
  return (
    <div className={css.scroll}>
      <table id={id} className={css.table}>
        <caption>{words.label(name)}</caption>
        {picture.areas.length > 0 ? (
          <Years picture={picture} />
        ) : (
          <Days picture={picture} names={names} />
        )}
      </table>
    </div>
  );
}

/** What was said and done on a day, or on none on record, and the standings that threads came to. */
type Row = Omit<Stop, 'date'> & { date: string | null } & Partial<Pick<Change, 'reached'>>;

function rowsOf({ stops, changes }: Picture): readonly Row[] {
  const on = <One extends { date: string }>(all: readonly One[], date: string) =>
    all.find((one) => latestDay(one.date) === latestDay(date));
  return eventDates([...stops, ...changes]).map((date) => ({
    words: 0,
    acts: 0,
    ...on(stops, date),
    ...on(changes, date),
    date,
  }));
}

function Days({ picture, names }: Pick<NamedPicture, 'picture' | 'names'>) {
  const messages = useMessages();
  const { picture: words } = messages;
  const kinds = actWordsOf(messages, [...picture.stops, ...picture.undated]);
  const { day } = useDays();
  const rows = rowsOf(picture);
  const isLater = ({ date }: Row) => date !== null && latestDay(date) > latestDay(day);
  const [undated, laterUndated] = partedUndated(picture.undated, day);
  const row = ({ date, words: said, done = [], reached = [] }: Row) => (
    <tr key={date}>
      <th scope="row">{date ? <EventDate date={date} /> : messages.acts.dateUnknown}</th>
      <td>{said > 0 && <Count of="drawn">{messages.announced.number(said)}</Count>}</td>
      <td>
        {done.map((act, index) => {
          // One may do the same twice on a day.
          const key = `${index} ${act.join()}`;
          return (
            <Fragment key={key}>
              {index > 0 && messages.lists.comma}
              <ActText act={act} names={names} kinds={kinds} />
            </Fragment>
          );
        })}
      </td>
      <td>
        {reached.map(([key, standing], index) => (
          <Fragment key={key}>
            {index > 0 && messages.lists.comma}
            <bdi>{names[key] ?? key}</bdi>
            {`: ${messages.terms.standings[standing].word}`}
          </Fragment>
        ))}
      </td>
    </tr>
  );
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.said}</th>
          <th scope="col">{words.done}</th>
          <th scope="col">{messages.places.standing}</th>
        </tr>
      </thead>
      <tbody>{[...rows.filter((one) => !isLater(one)), ...undated].map(row)}</tbody>
      <Later columns={4}>{[...rows.filter(isLater), ...laterUndated].map(row)}</Later>
    </>
  );
}

/** What has no date in at most one row each: what counts by the day of the page, and what counts from later. */
function partedUndated(
  undated: readonly Undated[],
  day: string,
): readonly [readonly Row[], readonly Row[]] {
  const isLater = ({ from }: Undated) => from !== null && from > latestDay(day);
  const rowOf = (parts: readonly Undated[]): readonly Row[] =>
    parts.length === 0
      ? []
      : [
          {
            date: null,
            words: parts.reduce((sum, { words }) => sum + words, 0),
            acts: parts.reduce((sum, { acts }) => sum + acts, 0),
            done: parts.flatMap(({ done = [] }) => done),
          },
        ];
  return [rowOf(undated.filter((one) => !isLater(one))), rowOf(undated.filter(isLater))];
}

/** The rows of what came after the day of the page, which the picture draws faint. */
function Later({ columns, children }: { columns: number; children: readonly ReactNode[] }) {
  const { picture: words } = useMessages();
  const { day } = useDays();
  if (children.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns}>
          <MessageText dates={[day]}>{(date) => words.afterDay(date)}</MessageText>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function Years({ picture: { areas, span, years, undated } }: { picture: Picture }) {
  const { acts, announced, picture: words, terms } = useMessages();
  const { day } = useDays();
  const [past, later] = partedUndated(undated, day);
  const held = areas.map(({ standing }) => standing);
  // A row tells the end of its year, or of the picture.
  const isLater = ({ year }: YearRow) =>
    (year < span.last.slice(0, 4) ? `${year}-12-31` : span.last) > latestDay(day);
  const cell = (count: number | undefined) =>
    count ? <Count of="drawn">{announced.number(count)}</Count> : null;
  const row = ({ year, words: said, acts: done, counts }: YearRow) => (
    <tr key={year}>
      <th scope="row">
        <time dateTime={year}>{year}</time>
      </th>
      <td>{cell(said)}</td>
      <td>{cell(done)}</td>
      {held.map((standing) => (
        <td key={standing}>{cell(counts[standing])}</td>
      ))}
    </tr>
  );
  const undatedRow = ({ words: said, acts: done }: Row) => (
    <tr key="undated">
      <th scope="row">{acts.dateUnknown}</th>
      <td>{cell(said)}</td>
      <td>{cell(done)}</td>
      <td colSpan={held.length} />
    </tr>
  );
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{words.year}</th>
          <th scope="col">{words.said}</th>
          <th scope="col">{words.done}</th>
          {held.map((standing) => (
            <th key={standing} scope="col">
              {terms.standings[standing].word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.filter((one) => !isLater(one)).map(row)}
        {past.map(undatedRow)}
      </tbody>
      <Later columns={3 + held.length}>
        {[...years.filter(isLater).map(row), ...later.map(undatedRow)]}
      </Later>
    </>
  );
}
