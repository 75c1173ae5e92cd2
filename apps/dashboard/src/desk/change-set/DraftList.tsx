import { Link } from 'react-router';
import { addresses } from '../addresses.ts';
import { ask } from '../client/ask.ts';
import { droppedOf, noteDropped } from '../client/last-dropped.ts';
import { useDeed } from '../client/use-deed.ts';
import { DropDraftDocument, SaveDraftDocument } from '../documents.generated.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { messages } from '../messages/messages.ts';
import { entryTypes } from '../messages/words.ts';
import type { ChangeSetParts } from './parts.ts';

const { changeSet: say } = messages;

type Draft = ChangeSetParts['changeSet']['drafts'][number];

/** The entries as the change set will leave them. */
export function DraftList({ changeSet, onChange, isOwn }: ChangeSetParts & { isOwn: boolean }) {
  const { id, version, drafts } = changeSet;
  const deed = useDeed();
  const drop = ({ type, key, base, draft }: Draft) =>
    deed.run(async () => {
      const entry = { type, key };
      const { dropDraft } = await ask(DropDraftDocument, {
        changeSet: id,
        entry,
        expected: version,
      });
      if (dropDraft.refusals.length === 0) noteDropped(id, { type, key, base, draft });
      if (dropDraft.changeSet) onChange(dropDraft.changeSet);
      return dropDraft;
    });
  const dropped = isOwn ? droppedOf(id) : null;
  const putBack = ({ type, key, base, draft }: Draft) =>
    deed.run(async () => {
      const entry = { type, key };
      const given = { changeSet: id, entry, expected: version, base, draft };
      const { saveDraft } = await ask(SaveDraftDocument, given);
      if (saveDraft.refusals.length === 0) noteDropped(id, null);
      if (saveDraft.changeSet) onChange(saveDraft.changeSet);
      return saveDraft;
    });
  return (
    <section className="panel" aria-labelledby="entries">
      <h2 id="entries">{say.entries}</h2>
      {drafts.length === 0 && <p>{say.noEntries}</p>}
      <ul className="rows">
        {drafts.map((draft) => {
          const { type, key } = draft;
          const name = `${entryTypes[type]} ${key}`;
          return (
            <li key={name}>
              <Link to={addresses.entry(id, { type, key })}>{name}</Link>
              <span className="quiet">{effectOf(draft)}</span>
              {isOwn && (
                <button
                  type="button"
                  className="plain"
                  aria-label={say.dropOf(name)}
                  disabled={deed.isBusy}
                  onClick={() => void drop(draft)}
                >
                  {say.drop}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {dropped && (
        <p role="status">
          {say.dropped(`${entryTypes[dropped.type]} ${dropped.key}`)}{' '}
          <button type="button" disabled={deed.isBusy} onClick={() => void putBack(dropped)}>
            {say.undrop}
          </button>
        </p>
      )}
      <DeedAnswer deed={deed} />
    </section>
  );
}

function effectOf({ base, draft }: Draft): string {
  if (draft === null) return say.removes;
  return base === null ? say.new : say.changes;
}
