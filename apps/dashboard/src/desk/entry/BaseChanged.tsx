import { ask } from '../client/ask.ts';
import { useAnswer } from '../client/use-answer.ts';
import { DeskEntryDocument, type DeskEntryQuery } from '../documents.generated.ts';
import { DifferenceTable } from '../effect/DifferenceTable.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';
import type { EntryType } from '../types.generated.ts';
import { publicPage } from './entry-of-page.ts';

const { entry: say } = messages;

/**
 * Says that the record has another entry by now than a draft was made from: what others changed of that, what the draft changes of it, and
 * what may be done.
 */
export function BaseChanged({
  entry,
  ofRecord,
  base,
  draft,
  onRebase,
  onRestart,
}: {
  entry: { readonly type: EntryType; readonly key: string };
  ofRecord: DeskEntryQuery['entry'];
  /** The digest of the entry that the draft was made from; null where there was none. */
  base: string | null;
  draft: unknown;
  onRebase(): void;
  onRestart(): void;
}) {
  const page = ofRecord && publicPage(ofRecord);
  return (
    <section className="panel fault" aria-label={say.baseTitle}>
      <p>
        {say.base} {page && <a href={page}>{say.ofNow}</a>}
      </p>
      {base === null ? (
        ofRecord && <DifferenceTable name={say.baseChanges} before={ofRecord.draft} after={draft} />
      ) : (
        <BothChanges entry={entry} base={base} theirs={ofRecord?.draft ?? null} mine={draft} />
      )}
      <p>{say.rebasing}</p>
      <p className="tools">
        {ofRecord && (
          <button type="button" onClick={onRestart}>
            {say.ofRecord}
          </button>
        )}
        <button type="button" onClick={onRebase}>
          {say.rebase}
        </button>
      </p>
    </section>
  );
}

/** What others and what a draft made of the same entry. */
function BothChanges({
  entry: { type, key },
  base,
  theirs,
  mine,
}: {
  entry: { readonly type: EntryType; readonly key: string };
  base: string;
  theirs: unknown;
  mine: unknown;
}) {
  const answer = useAnswer(`${type} ${key} ${base}`, () =>
    ask(DeskEntryDocument, { entry: { type, key }, digest: base }),
  );
  if (!answer.data) return <Waiting answer={answer} />;
  const before = answer.data.entry?.draft;
  // Its words were taken out of the editions since.
  if (before === undefined)
    return <DifferenceTable name={say.baseChanges} before={theirs} after={mine} />;
  return (
    <>
      <h2>{say.theirChanges}</h2>
      <DifferenceTable name={say.theirChanges} before={before} after={theirs} />
      <h2>{say.ownChanges}</h2>
      <DifferenceTable name={say.ownChanges} before={before} after={mine} />
    </>
  );
}
