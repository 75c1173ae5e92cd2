import { Fragment } from 'react';
import type { Picture } from '../../drawing/said-and-done/picture.ts';
import { useMessages } from '../../messages/messages.ts';
import { Count } from '../../ui/text/Count.tsx';
import { EventDate } from '../../ui/text/EventDate.tsx';
import { actWordsOf } from './act-words.ts';
import { ActText } from './DayEvents.tsx';
import type { NamedPicture } from './load-picture.ts';
import css from './Picture.module.css';

/** The picture as a table: a row for each day on which something was said or done, or for each year where countries are counted. */
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

function Days({ picture, names }: Pick<NamedPicture, 'picture' | 'names'>) {
  const messages = useMessages();
  const { picture: words } = messages;
  const { words: said, acts } = picture.undated;
  const kinds = actWordsOf(messages, [...picture.stops, picture.undated]);
  const undated = said + acts > 0 ? [{ ...picture.undated, date: null }] : [];
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.said}</th>
          <th scope="col">{words.done}</th>
        </tr>
      </thead>
      <tbody>
        {[...picture.stops, ...undated].map(({ date, words: said, done = [] }) => (
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
          </tr>
        ))}
      </tbody>
    </>
  );
}

function Years({ picture: { areas, years, undated } }: { picture: Picture }) {
  const { acts, announced, picture: words, terms } = useMessages();
  const held = areas.map(({ standing }) => standing);
  const cell = (count: number | undefined) =>
    count ? <Count of="drawn">{announced.number(count)}</Count> : null;
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
        {years.map(({ year, words: said, acts: done, counts }) => (
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
        ))}
        {undated.words + undated.acts > 0 && (
          <tr>
            <th scope="row">{acts.dateUnknown}</th>
            <td>{cell(undated.words)}</td>
            <td>{cell(undated.acts)}</td>
            <td colSpan={held.length} />
          </tr>
        )}
      </tbody>
    </>
  );
}
