import type { VerbatimBadgeFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { Definition } from '../ui/Definition.tsx';
import css from './VerbatimBadge.module.css';

/** How far the words agree with their source, and on request what was compared, when, with which text. */
export function VerbatimBadge({ wording }: { wording: VerbatimBadgeFragment }) {
  const messages = useMessages();
  const { verbatim, verification, source } = wording;
  const { word, means } = messages.terms.verbatims[verbatim];
  return (
    <span className={css[verbatim] ?? css.badge}>
      <Definition term={`Verbatim: ${word.toLowerCase()}`}>
        {means}{' '}
        {verification && (
          <>
            Compared on {messages.date(verification.on)} with the text of {source.publisher.name}{' '}
            that an editor held, of which the SHA-256 is <code>{verification.sha256}</code>.
          </>
        )}
      </Definition>
    </span>
  );
}
