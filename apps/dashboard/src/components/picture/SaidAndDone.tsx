import { type ReactNode, useId } from 'react';
import { useLocation } from 'react-router';
import { rangeIn } from '../../address/date-parameters.ts';
import type { PictureSubject } from '../../address/paths.ts';
import { elsewhere, givenDays, pictureFile } from '../../address/paths.ts';
import { useDays } from '../../dates/day.ts';
import { languages } from '../../messages/languages.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { Island } from '../../page/Island.tsx';
import { FileLink } from '../../ui/page/FileLink.tsx';
import { pagePaint } from '../../ui/symbol/picture-paint.ts';
import { Empty } from '../../ui/text/Empty.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { TakeAway } from '../embed/TakeAway.tsx';
import { actWordsOf } from './act-words.ts';
import type { NamedPicture } from './load-picture.ts';
import css from './Picture.module.css';
import { PictureDrawing } from './PictureDrawing.tsx';
import { PictureTable } from './PictureTable.tsx';
import { Scrubber } from './Scrubber.tsx';

/** What was said and done through time: the picture, on which one moves, with its legend and the same as a table. */
export function SaidAndDone(props: {
  of: NamedPicture | null | undefined;
  subject: PictureSubject;
  /** The choice of a range. */
  children?: ReactNode;
}) {
  const messages = useMessages();
  const { picture: words } = messages;
  const { of, subject, children } = props;
  const { asOf } = useDays();
  const { direction } = languages[useHydrationState().language];
  const table = useId();
  const range = rangeIn(new URLSearchParams(useLocation().search));
  const isRange = range.from !== null || range.to !== null;
  if (!of)
    return (
      <>
        <Empty>
          {isRange ? (
            words.emptyPeriod
          ) : asOf === null ? (
            words.empty
          ) : (
            <MessageText dates={[asOf]}>{(day) => words.emptyBy(day)}</MessageText>
          )}
        </Empty>
        {isRange && children}
      </>
    );
  const { picture, name, names } = of;
  const { axis, bars, contested, height, span, stops, threads, undated } = picture;
  const without = undated.reduce((sum, { words, acts }) => sum + words + acts, 0);
  const isOfAccord = 'accord' in subject;
  return (
    <figure className={css.figure}>
      <div className={css.picture}>
        <PictureDrawing
          of={of}
          paint={pagePaint}
          direction={direction}
          label={words.label(name)}
          table={table}
        />
        <Island
          name="Scrubber"
          of={Scrubber}
          with={{ span, stops, axis, height, names, kinds: actWordsOf(messages, stops), subject }}
        />
      </div>
      <figcaption className="quiet">
        {picture.areas.length > 0 ? words.areas : isOfAccord ? words.threads : words.accordThreads}{' '}
        {threads.some(({ end }) => end === 'air') && `${words.air} `}
        {(contested || bars.contested) && `${words.contested} `}
        {words.bars} {words.faint}
        {without > 0 && (
          <>
            {' '}
            <MessageText of="drawn">{() => words.undated(without)}</MessageText>
          </>
        )}
      </figcaption>
      <TakeAway
        file={pictureFile(subject, { asOf, ...range })}
        of={
          isOfAccord
            ? { kind: 'accords', key: subject.accord, part: 'picture' }
            : { kind: 'countries', key: subject.country, part: 'picture' }
        }
        title={words.label(name)}
        range={range}
      >
        {isOfAccord && (
          <FileLink href={elsewhere.acts({ ...subject, ...givenDays({ asOf, ...range }) })}>
            CSV
          </FileLink>
        )}
      </TakeAway>
      {children}
      <details>
        <summary>{words.asTable}</summary>
        <PictureTable id={table} of={of} />
      </details>
    </figure>
  );
}
