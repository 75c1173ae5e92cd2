import { useState } from 'react';
import { useNavigate } from 'react-router';
import { addresses } from '../addresses.ts';
import { ask } from '../client/ask.ts';
import { useAnswer } from '../client/use-answer.ts';
import { useDeed } from '../client/use-deed.ts';
import {
  BeginChangeSetDocument,
  DismissReportDocument,
  OpenReportsDocument,
  type ReportFieldsFragment,
  TakeReportDocument,
} from '../documents.generated.ts';
import { entryOfPage } from '../entry/entry-of-page.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { ReasonForm } from '../frame/ReasonForm.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';
import { ReportText } from './ReportText.tsx';

const { reports: say } = messages;

/** What readers reported and nobody has looked at, the first one first. */
export function OpenReports() {
  const [after, setAfter] = useState<string | null>(null);
  const answer = useAnswer(after ?? 'first', () => ask(OpenReportsDocument, { after }));
  if (!answer.data) return <Waiting answer={answer} />;
  const { nodes, totalCount, endCursor } = answer.data.reports;
  if (totalCount === 0) return null;
  return (
    <section className="panel" aria-labelledby="reports">
      <h2 id="reports">{say.title(totalCount)}</h2>
      <ul>
        {nodes.map((report) => (
          <li key={report.id} className="report">
            <OpenReport report={report} onDone={answer.reload} />
          </li>
        ))}
      </ul>
      {endCursor !== null && (
        <button type="button" onClick={() => setAfter(endCursor)}>
          {say.next}
        </button>
      )}
    </section>
  );
}

function OpenReport({ report, onDone }: { report: ReportFieldsFragment; onDone(): void }) {
  const { id, page } = report;
  const deed = useDeed();
  const navigate = useNavigate();
  const take = () =>
    deed.run(async () => {
      const title = say.changeSet(page.slice(0, 150));
      const { createChangeSet } = await ask(BeginChangeSetDocument, { title });
      const changeSet = createChangeSet.changeSet?.id;
      if (changeSet === undefined) return createChangeSet;
      const { takeReport } = await ask(TakeReportDocument, { report: id, changeSet });
      const [path = ''] = page.split('?');
      const entry = entryOfPage(path);
      if (takeReport.refusals.length === 0)
        await navigate(entry ? addresses.entry(changeSet, entry) : addresses.changeSet(changeSet));
      return takeReport;
    });
  return (
    <>
      <ReportText report={report} />
      <button type="button" disabled={deed.isBusy} onClick={() => void take()}>
        {say.take}
      </button>
      <DeedAnswer deed={deed} />
      <details>
        <summary>{say.dismiss}</summary>
        <ReasonForm
          id={`dismiss-${id}`}
          title={say.dismiss}
          label={say.dismissWhy}
          button={say.dismiss}
          most={1000}
          work={async (why) => {
            const { dismissReport } = await ask(DismissReportDocument, { report: id, why });
            if (dismissReport.refusals.length === 0) onDone();
            return dismissReport;
          }}
        />
      </details>
    </>
  );
}
