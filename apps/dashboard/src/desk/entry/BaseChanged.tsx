import type { DeskEntryQuery } from '../documents.generated.ts';
import { DifferenceTable } from '../effect/DifferenceTable.tsx';
import { messages } from '../messages/messages.ts';
import { publicPage } from './entry-of-page.ts';

const { entry: say } = messages;

/** Says that the record has another entry by now than a draft was made from, what the draft would change of that, and what may be done. */
export function BaseChanged({
  ofRecord,
  draft,
  onRebase,
  onRestart,
}: {
  ofRecord: DeskEntryQuery['entry'];
  draft: unknown;
  onRebase(): void;
  onRestart(): void;
}) {
  const page = ofRecord && publicPage(ofRecord);
  return (
    <section className="panel fault" aria-label={say.baseChanges}>
      <p>
        {say.base} {page && <a href={page}>{say.ofNow}</a>}
      </p>
      {ofRecord && <DifferenceTable name={say.baseChanges} before={ofRecord.draft} after={draft} />}
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
