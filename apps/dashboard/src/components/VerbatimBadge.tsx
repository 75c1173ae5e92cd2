import type { VerbatimBadgeFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { Definition } from '../ui/Definition.tsx';
import css from './VerbatimBadge.module.css';

/** How far the words agree with their source, and on request what was compared, when, with which text. */
export function VerbatimBadge({ wording }: { wording: VerbatimBadgeFragment }) {
  const { date, terms, wordings } = useMessages();
  const { verbatim, verification, source } = wording;
  const { word, means } = terms.verbatims[verbatim];
  return (
    <span className={css[verbatim] ?? css.badge}>
      <Definition term={wordings.verbatim(word)}>
        {means}{' '}
        {verification && (
          <>
            {wordings.compared(date(verification.on), source.publisher.name)} {wordings.digest}{' '}
            <code dir="ltr">{verification.sha256}</code>
          </>
        )}
      </Definition>
    </span>
  );
}
