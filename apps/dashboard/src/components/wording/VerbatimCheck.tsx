import type { VerbatimBadgeFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';

/** How the verbatim level was determined: when, with which text, and what the level means. */
export function VerbatimCheck({ wording }: { wording: VerbatimBadgeFragment }) {
  const { date, terms, wordings } = useMessages();
  const { form, verbatim, verification, source } = wording;
  return (
    <>
      {form === 'INDIRECT' && `${wordings.paraphraseMeans} `}
      {terms.verbatims[verbatim].means}
      {verification && ` ${wordings.compared(date(verification.on), source.publisher.name)}`}
    </>
  );
}
