import { ask } from '../client/ask.ts';
import { useAnswer } from '../client/use-answer.ts';
import { ChangeSetHistoryDocument, type ChangeSetHistoryQuery } from '../documents.generated.ts';
import { Instant } from '../frame/Instant.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';
import { deedWord } from '../messages/words.ts';

const { changeSet: say } = messages;

/** What was done to a change set, by whom and when. */
export function History({ id, version }: { id: string; version: number }) {
  const answer = useAnswer(`${id} ${version}`, () => readAll(id));
  return (
    <details className="panel">
      <summary>{say.history}</summary>
      {answer.data ? (
        <ol className="rows">
          {answer.data.map(({ at, by, what, subject, why }) => (
            <li key={`${at} ${what} ${subject}`}>
              <Instant at={at} />
              <span>
                {`${by?.name ?? say.desk} ${deedWord(what)}`}
                {subject !== null && <span className="quiet">{` ${shortened(subject)}`}</span>}
                {why !== null && <q>{why}</q>}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <Waiting answer={answer} />
      )}
    </details>
  );
}

/** A digest is known by its beginning. */
function shortened(subject: string): string {
  return /^[0-9a-f]{64}$/.test(subject) ? subject.slice(0, 12) : subject;
}

async function readAll(id: string) {
  const lines: Line[] = [];
  let after: string | null = null;
  do {
    const { changeSet }: ChangeSetHistoryQuery = await ask(ChangeSetHistoryDocument, { id, after });
    lines.push(...(changeSet?.audit.nodes ?? []));
    after = changeSet?.audit.endCursor ?? null;
  } while (after !== null);
  return lines;
}

type Line = NonNullable<ChangeSetHistoryQuery['changeSet']>['audit']['nodes'][number];
