import { Link } from 'react-router';
import type { AccordHistoryFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { DateText } from '../ui/DateText.tsx';
import css from './ActList.module.css';

/** What was last written in the entry of an accord, the latest first, and the way to all changes of the record. */
export function AccordHistory({ accord }: { accord: AccordHistoryFragment }) {
  const { changes } = useMessages();
  return (
    <>
      <ol className={css.list}>
        {accord.history.nodes.toReversed().map(({ id, kind, at, why, changeCount }) => (
          <li key={id}>
            <b>{changes.kinds[kind]}</b> <DateText date={at.slice(0, 10)} />
            {kind === 'CHANGED' && <> ({changes.paths(changeCount)})</>}: <bdi lang="en">{why}</bdi>
          </li>
        ))}
      </ol>
      <p>
        <Link to={paths.changes()}>{changes.all}</Link>
      </p>
    </>
  );
}
