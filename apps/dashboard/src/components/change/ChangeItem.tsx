import { Link } from 'react-router';
import { paths } from '../../address/paths.ts';
import type { ChangeItemFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Fold } from '../../ui/text/Fold.tsx';
import { speakerText } from '../statement/SpeakerName.tsx';
import { ChangedPath } from './ChangedPath.tsx';
import css from './ChangeItem.module.css';

/** How many differences are shown; more are folded. */
const FEW = 4;

/** One revision: what was changed, why, and the differences. For an added or removed record the page itself shows the rest. */
export function ChangeItem({ change }: { change: ChangeItemFragment }) {
  const { changes: words, lists } = useMessages();
  const { number, kind, at, why, changes, changeCount } = change;
  const unseen = changeCount - changes.length;
  return (
    <article className={css.change}>
      <p className={css.what}>
        <span className="quiet">{words.kinds[kind]}</span> <Subject change={change} />
      </p>
      <p className={css.why}>
        <span>{words.number(number)}</span>{' '}
        <time dateTime={at} dir="ltr">
          {at.slice(11, 16)} UTC
        </time>{' '}
        <span>
          {words.reason} <bdi>{why}</bdi>
        </span>
      </p>
      <Fold many={kind !== 'CHANGED' || changes.length > FEW} summary={words.paths(changeCount)}>
        <dl className={css.paths}>
          {changes.map((changed) => (
            <ChangedPath key={changed.path} changed={changed} />
          ))}
        </dl>
        {unseen > 0 && <p className="quiet">{lists.more(unseen)}</p>}
      </Fold>
    </article>
  );
}

/** The record that was changed, by its current name; by its id where it is no longer on record. */
function Subject({ change: { node, subject } }: { change: ChangeItemFragment }) {
  const { date } = useMessages();
  switch (node?.__typename) {
    case 'Accord':
      return <RecordLink to={paths.accord(node.slug)} name={node.name} />;
    case 'Country':
      return <RecordLink to={paths.country(node.code)} name={node.name} />;
    case 'Leader':
      return <RecordLink to={paths.leader(node.slug)} name={node.name} />;
    case 'Body':
      return <RecordLink to={paths.body(node.slug)} name={node.name} />;
    case 'Source':
      return (
        <RecordLink to={paths.source(node.slug)} name={node.title} language={node.sourceLanguage} />
      );
    case 'Statement':
      return (
        <>
          <RecordLink to={paths.statement(node.slug)} name={speakerText(node.speaker)} />
          {node.date && <span className="quiet"> {date(node.date)}</span>}
        </>
      );
    default:
      return <code dir="ltr">{subject}</code>;
  }
}

function RecordLink({ to, name, language }: { to: string; name: string; language?: string }) {
  return (
    <Link to={to}>
      <bdi lang={language}>{name}</bdi>
    </Link>
  );
}
