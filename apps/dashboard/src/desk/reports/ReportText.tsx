import type { ReportFieldsFragment } from '../documents.generated.ts';
import { Instant } from '../frame/Instant.tsx';
import { messages } from '../messages/messages.ts';

const { reports: say } = messages;

/** What a reader reported, on which page, and what the record was then. */
export function ReportText({ report }: { report: ReportFieldsFragment }) {
  const { page, edition, text, at } = report;
  return (
    <>
      <q dir="auto">{text ?? say.deleted}</q>
      <p className="quiet">
        <a href={page}>{page}</a>
        {edition !== null && ` · ${say.edition(edition)}`} · <Instant at={at} />
      </p>
    </>
  );
}
