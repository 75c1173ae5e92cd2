import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ActLineFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import css from './ActLine.module.css';
import { Dated } from './Dated.tsx';
import { SpeakerName } from './SpeakerName.tsx';

/** One act in a line: what, when, by whom in which office, and whether it is contested. */
export function ActLine(props: {
  act: ActLineFragment;
  /** The id of what the page is about, which a line on it need not name. */
  within?: string;
  country?: ReactNode;
}) {
  const messages = useMessages();
  const { act, within, country } = props;
  return (
    <>
      {country && <>{country}: </>}
      <b className={css.kind}>{messages.terms.actKinds[act.kind].word}</b>{' '}
      {act.date || act.dateWording ? <Dated {...act} /> : 'on a day not on record'}
      {act.accord.id !== within && (
        <>
          {' '}
          in <Link to={paths.accord(act.accord.slug)}>{act.accord.name}</Link>
        </>
      )}
      {act.by && !('id' in act.by && act.by.id === within) && (
        <>
          {' '}
          by <SpeakerName speaker={act.by} />
          {act.office && `, ${act.office.title}`}
        </>
      )}
      {act.statement && act.statement.id !== within && (
        <>
          , <Link to={paths.statement(act.statement.slug)}>in these words</Link>
        </>
      )}
      {(act.contested || act.note) && (
        <span className={css.note}>
          {act.contested && <strong>Contested. </strong>}
          {act.note}
        </span>
      )}
    </>
  );
}
