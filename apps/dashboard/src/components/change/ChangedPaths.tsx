import type { ChangedPathFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Fold } from '../../ui/text/Fold.tsx';
import { ChangedPath } from './ChangedPath.tsx';
import css from './ChangeItem.module.css';

/** How many differences are shown; more are folded. */
const FEW = 4;

/** The differences in an entry, folded where they are many. */
export function ChangedPaths(props: {
  changes: readonly ChangedPathFragment[];
  /** How many there are in all. */
  count: number;
  isFolded?: boolean;
}) {
  const { changes: words, lists } = useMessages();
  const { changes, count, isFolded = changes.length > FEW } = props;
  const unseen = count - changes.length;
  return (
    <Fold many={isFolded} summary={words.paths(count)}>
      <dl className={css.paths}>
        {changes.map((changed) => (
          <ChangedPath key={changed.path} changed={changed} />
        ))}
      </dl>
      {unseen > 0 && <p className="quiet">{lists.more(unseen)}</p>}
    </Fold>
  );
}
