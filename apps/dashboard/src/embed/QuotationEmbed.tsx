import { StatementCaption } from '../components/statement/StatementCaption.tsx';
import { Words } from '../components/wording/Words.tsx';
import { useMessages } from '../messages/messages.ts';
import type { EmbeddedQuotation } from './load-embed.ts';

/** A statement: its words, who said them when and where, what they concern, and how far they were checked. */
export function QuotationEmbed({ statement }: { statement: EmbeddedQuotation }) {
  const { terms, wordings } = useMessages();
  const { wording } = statement;
  return (
    <figure>
      <Words wording={wording} />
      <figcaption>
        <StatementCaption
          statement={statement}
          check={wordings.checked(terms.verbatims[wording.verbatim].word)}
        />
      </figcaption>
    </figure>
  );
}
