import type { AuditLineFieldsFragment } from '../documents.generated.ts';
import { messages } from '../messages/messages.ts';
import { deedWord } from '../messages/words.ts';
import { Instant } from './Instant.tsx';

const { changeSet: say } = messages;

/** Lines of the audit trail: when, who, what, and why. */
export function AuditLines({
  lines,
  nameOf = (subject) => subject,
}: {
  lines: readonly AuditLineFieldsFragment[];
  /** What is said of a subject; the subject itself where nothing better is known. */
  nameOf?: (subject: string) => string;
}) {
  return (
    <ol className="rows">
      {lines.map(({ number, at, by, what, subject, why }) => (
        <li key={number}>
          <Instant at={at} />
          <span>
            {`${by?.name ?? say.desk} ${deedWord(what)}`}
            {subject !== null && <span className="quiet">{` ${shortened(nameOf(subject))}`}</span>}
            {why !== null && <q>{why}</q>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A digest is known by its beginning. */
function shortened(subject: string): string {
  return /^[0-9a-f]{64}$/.test(subject) ? subject.slice(0, 12) : subject;
}
