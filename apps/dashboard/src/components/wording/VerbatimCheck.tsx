import type { VerbatimBadgeFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';

/** How the verbatim level was determined: when, with which text, and what the level means. */
export function VerbatimCheck({ wording }: { wording: VerbatimBadgeFragment }) {
  const { date, terms, wordings } = useMessages();
  const { verbatim, verification, source } = wording;
  return (
    <>
      {terms.verbatims[verbatim].means}
      {verification && (
        <>
          {' '}
          {wordings.compared(date(verification.on), source.publisher.name)} {wordings.digest}{' '}
          <code dir="ltr">{verification.sha256}</code>
        </>
      )}
    </>
  );
}
