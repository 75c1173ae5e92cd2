import type { VerbatimBadgeFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Definition } from '../../ui/text/Definition.tsx';
import css from './VerbatimBadge.module.css';
import { VerbatimCheck } from './VerbatimCheck.tsx';

/** The verbatim level of a wording, and on request what was compared. */
export function VerbatimBadge({ wording }: { wording: VerbatimBadgeFragment }) {
  const { terms, wordings } = useMessages();
  const { form, verbatim } = wording;
  const label = form === 'INDIRECT' ? wordings.paraphrase : wordings.verbatim;
  return (
    <span className={`whole ${css[verbatim] ?? ''}`}>
      <Definition term={label(terms.verbatims[verbatim].word)}>
        <VerbatimCheck wording={wording} />
      </Definition>
    </span>
  );
}
