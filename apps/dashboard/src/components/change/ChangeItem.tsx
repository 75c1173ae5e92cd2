import type { ChangeItemFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { ChangedEntry } from './ChangedEntry.tsx';
import { ChangedPaths } from './ChangedPaths.tsx';
import css from './ChangeItem.module.css';

/** The reason that the register gives a change that it found in the seed files. */
const IMPORT = 'seeds';

/** One revision: what was changed, why, and the differences. For an added or removed record the page itself shows the rest. */
export function ChangeItem({ change }: { change: ChangeItemFragment }) {
  const { changes: words } = useMessages();
  const { number, kind, at, why, changes, changeCount, node, subject } = change;
  return (
    <article className={css.change}>
      <p className={css.what}>
        <span className="quiet">{words.kinds[kind]}</span> <ChangedEntry node={node} id={subject} />
      </p>
      <p className={css.why}>
        <span>{words.number(number)}</span>{' '}
        {/* What an edition published has its day and no time. */}
        {!at.endsWith('T00:00:00.000Z') && (
          <time dateTime={at} dir="ltr">
            {at.slice(11, 16)} UTC
          </time>
        )}{' '}
        <span>
          {words.reason} <bdi>{why === IMPORT ? words.imported : why}</bdi>
        </span>
      </p>
      <ChangedPaths
        changes={changes}
        count={changeCount}
        {...(kind !== 'CHANGED' && { isFolded: true })}
      />
    </article>
  );
}
