import { ask } from '../client/ask.ts';
import { useAnswer } from '../client/use-answer.ts';
import { ReportsOfChangeSetDocument } from '../documents.generated.ts';
import { messages } from '../messages/messages.ts';
import { ReportText } from './ReportText.tsx';

const { reports: say } = messages;

/** The reports that a change set deals with. */
export function ReportsOfSet({ id }: { id: string }) {
  const answer = useAnswer(id, () => ask(ReportsOfChangeSetDocument, { id }));
  const reports = answer.data?.changeSet?.reports ?? [];
  if (reports.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="reports">
      <h2 id="reports">{say.ofSet}</h2>
      {reports.map((report) => (
        <ReportText key={report.id} report={report} />
      ))}
    </section>
  );
}
