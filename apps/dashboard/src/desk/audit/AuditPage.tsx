import { useState } from 'react';
import { ask } from '../client/ask.ts';
import { useAnswer } from '../client/use-answer.ts';
import {
  type AuditLineFieldsFragment,
  DeskAuditDocument,
  type DeskAuditQuery,
} from '../documents.generated.ts';
import { AuditLines } from '../frame/AuditLines.tsx';
import { Title } from '../frame/Title.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';

const { audit: say } = messages;

/** How many lines are shown at first, and how many more at once. */
const PAGE = 100;

/** The whole audit trail, the latest line first, for an admin; it can be kept as a file. */
export function AuditPage() {
  const [shown, setShown] = useState(PAGE);
  const answer = useAnswer('audit', readAll);
  if (!answer.data) return <Waiting answer={answer} />;
  const { lines, names } = answer.data;
  if (lines === null)
    return (
      <>
        <Title text={say.title} />
        <p>{say.notAdmin}</p>
      </>
    );
  return (
    <>
      <Title text={say.title} />
      <p>{say.count(lines.length)}</p>
      <p>
        <button type="button" onClick={() => save(lines)}>
          {say.save}
        </button>
      </p>
      {/* cut: the rest is shown by the button below */}
      <AuditLines
        lines={lines.toReversed().slice(0, shown)}
        nameOf={(subject) => names.get(subject) ?? subject}
      />
      {shown < lines.length && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {messages.queue.more}
        </button>
      )}
    </>
  );
}

async function readAll() {
  const lines: AuditLineFieldsFragment[] = [];
  const names = new Map<string, string>();
  let after: string | null = null;
  do {
    const { audit, people }: DeskAuditQuery = await ask(DeskAuditDocument, { after });
    if (!audit) return { lines: null, names };
    for (const { id, name } of people) names.set(id, name);
    lines.push(...audit.nodes);
    after = audit.endCursor;
  } while (after !== null);
  return { lines, names };
}

/** Gives the lines as a file: JSON, one line each, in order of time. */
function save(lines: readonly AuditLineFieldsFragment[]): void {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const address = URL.createObjectURL(new Blob([text], { type: 'application/x-ndjson' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'audit.jsonl';
  link.click();
  URL.revokeObjectURL(address);
}
