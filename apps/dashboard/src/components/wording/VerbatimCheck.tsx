import type { VerbatimBadgeFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';

/** What was compared to tell how verbatim a wording is: when, with which text, and what the level means. */
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
