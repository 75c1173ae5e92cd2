import { ask } from '../client/ask.ts';
import { useAnswer } from '../client/use-answer.ts';
import {
  type AuditLineFieldsFragment,
  ChangeSetHistoryDocument,
  type ChangeSetHistoryQuery,
} from '../documents.generated.ts';
import { AuditLines } from '../frame/AuditLines.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';

const { changeSet: say } = messages;

/** What was done to a change set, by whom and when. */
export function History({ id, version }: { id: string; version: number }) {
  const answer = useAnswer(`${id} ${version}`, () => readAll(id));
  return (
    <details className="panel">
      <summary>{say.history}</summary>
      {answer.data ? <AuditLines lines={answer.data} /> : <Waiting answer={answer} />}
    </details>
  );
}

async function readAll(id: string) {
  const lines: AuditLineFieldsFragment[] = [];
  let after: string | null = null;
  do {
    const { changeSet }: ChangeSetHistoryQuery = await ask(ChangeSetHistoryDocument, { id, after });
    lines.push(...(changeSet?.audit.nodes ?? []));
    after = changeSet?.audit.endCursor ?? null;
  } while (after !== null);
  return lines;
}
