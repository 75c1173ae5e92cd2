import { formatDate } from '../dates.ts';
import type { VerbatimBadgeFragment } from '../documents.generated.ts';
import { Definition } from '../ui/Definition.tsx';
import { verbatims } from '../words.ts';
import css from './VerbatimBadge.module.css';

/** How far the words agree with their source, and on request what was compared, when, with which text. */
export function VerbatimBadge({ wording }: { wording: VerbatimBadgeFragment }) {
  const { verbatim, verification, source } = wording;
  const { word, means } = verbatims[verbatim];
  return (
    <span className={css[verbatim] ?? css.badge}>
      <Definition term={`Verbatim: ${word.toLowerCase()}`}>
        {means}{' '}
        {verification && (
          <>
            Compared on {formatDate(verification.on)} with the text of {source.publisher.name} that
            an editor held, of which the SHA-256 is <code>{verification.sha256}</code>.
          </>
        )}
      </Definition>
    </span>
  );
}
