import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ActLineFragment } from '../documents.generated.ts';
import { paths } from '../paths.ts';
import { actKinds } from '../words.ts';
import css from './ActLine.module.css';
import { Dated } from './Dated.tsx';
import { SpeakerName } from './SpeakerName.tsx';

/** One act in a line: what, when, by whom in which office, and whether it is contested. */
export function ActLine(props: {
  act: ActLineFragment;
  /** The accord whose page this is: an act in it need not name it. */
  within?: string;
  country?: ReactNode;
}) {
  const { act, within, country } = props;
  return (
    <>
      {country && <>{country}: </>}
      <b className={css.kind}>{actKinds[act.kind]}</b> <Dated {...act} />
      {act.accord.id !== within && (
        <>
          {' '}
          in <Link to={paths.accord(act.accord.slug)}>{act.accord.name}</Link>
        </>
      )}
      {act.by && (
        <>
          {' '}
          by <SpeakerName speaker={act.by} />
          {act.office && `, ${act.office.title}`}
        </>
      )}
      {act.statement && (
        <>
          {' '}
          (<Link to={paths.statement(act.statement.slug)}>the words</Link>)
        </>
      )}
      {act.contested && <strong className={css.contested}> Contested.</strong>}
      {act.note && <span className="quiet"> {act.note}</span>}
    </>
  );
}
