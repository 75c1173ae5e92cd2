import type { EditionChangeItemFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { ChangedEntry } from './ChangedEntry.tsx';
import { ChangedPaths } from './ChangedPaths.tsx';
import css from './ChangeItem.module.css';

/** What an edition did to one entry: its name, the reason where it has one of its own, and the differences. */
export function EditionChangeItem({ change }: { change: EditionChangeItemFragment }) {
  const { changes: words, editions } = useMessages();
  const { node, entry, why, redacted, changes = [], changeCount = 0 } = change;
  return (
    <article className={css.change}>
      <p className={css.what}>
        <ChangedEntry node={node} id={entry} />
      </p>
      {why !== null && (
        <p className={css.why}>
          <span>
            {words.reason} <bdi>{why}</bdi>
          </span>
        </p>
      )}
      {redacted !== null && (
        <p>
          {editions.redacted} <bdi>{redacted}</bdi>
        </p>
      )}
      {changeCount > 0 && <ChangedPaths changes={changes} count={changeCount} />}
    </article>
  );
}
