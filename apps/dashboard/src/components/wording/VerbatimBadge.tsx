import type { VerbatimBadgeFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Definition } from '../../ui/text/Definition.tsx';
import css from './VerbatimBadge.module.css';
import { VerbatimCheck } from './VerbatimCheck.tsx';

/** The verbatim level of a wording, and on request what was compared. */
export function VerbatimBadge({ wording }: { wording: VerbatimBadgeFragment }) {
  const { terms, wordings } = useMessages();
  const { verbatim } = wording;
  return (
    <span className={`whole ${css[verbatim] ?? ''}`}>
      <Definition term={wordings.checked(terms.verbatims[verbatim].word)}>
        <VerbatimCheck wording={wording} />
      </Definition>
    </span>
  );
}
