import { use, useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import { addresses } from '../addresses.ts';
import { ask } from '../client/ask.ts';
import { IsNotPublished, usePerson } from '../client/person.ts';
import { useAnswer } from '../client/use-answer.ts';
import {
  DeskChangeSetDocument,
  DeskEntryDocument,
  type DeskEntryQuery,
  EntryShapeDocument,
} from '../documents.generated.ts';
import type { Shape } from '../form/shape.ts';
import { NotFound } from '../frame/NotFound.tsx';
import { Title } from '../frame/Title.tsx';
import { Waiting } from '../frame/Waiting.tsx';
import { messages } from '../messages/messages.ts';
import { entryTypes } from '../messages/words.ts';
import type { EntryType } from '../types.generated.ts';
import { EntryForm } from './EntryForm.tsx';
import { newDraft } from './new-draft.ts';

const { changeSet: saySet } = messages;

/** An entry in a change set: the draft of it, or what the record has, from which one is begun. */
export function EntryPage() {
  const { id = '', type: typeInPath = '', '*': key = '' } = useParams();
  const type = typeIn(typeInPath);
  if (type === null || key === '') return <NotFound />;
  return <Entry key={`${id} ${type} ${key}`} id={id} type={type} entryKey={key} />;
}

function typeIn(path: string): EntryType | null {
  const type = path.toUpperCase();
  return type in entryTypes ? (type as EntryType) : null;
}

function Entry({ id, type, entryKey }: { id: string; type: EntryType; entryKey: string }) {
  const ref = { type, key: entryKey };
  const answer = useAnswer(`${id} ${type} ${entryKey}`, async () => {
    const [{ changeSet }, { entry }, { shape }] = await Promise.all([
      ask(DeskChangeSetDocument, { id }),
      ask(DeskEntryDocument, { entry: ref }),
      ask(EntryShapeDocument, { type }),
    ]);
    return { changeSet, entry, shape: shape as Shape };
  });
  const [isNew, setNew] = useState(false);
  // The button is gone once it is pressed: the keyboard goes on in the form.
  useEffect(() => {
    if (isNew) document.querySelector<HTMLElement>('.entry :is(input, select, textarea)')?.focus();
  }, [isNew]);
  const name = `${entryTypes[type]} ${entryKey}`;
  const { id: me, is } = usePerson();
  const isNotPublished = use(IsNotPublished);
  if (!answer.data) return <Waiting answer={answer} />;
  const { changeSet, entry, shape } = answer.data;
  if (!changeSet) return <NotFound />;
  const saved = changeSet.drafts.find((one) => one.type === type && one.key === entryKey);
  const isOwn =
    ['DRAFT', 'SENT_BACK'].includes(changeSet.state) && is('EDITOR') && changeSet.author.id === me;
  const first = saved ?? begunFrom(entry);
  return (
    <>
      <p>
        <Link to={addresses.changeSet(id)}>{`← ${changeSet.title}`}</Link>
      </p>
      <Title text={name} />
      {first || isNew ? (
        <EntryForm
          key={changeSet.version}
          changeSet={changeSet}
          entry={ref}
          shape={shape}
          ofRecord={entry}
          first={first ?? { base: null, draft: newDraft(shape, type, entryKey) }}
          isSaved={saved !== undefined}
          isReadOnly={!isOwn}
          onReload={answer.reload}
        />
      ) : (
        // Of a record without an edition the frame says so, and nobody knows what it has.
        !isNotPublished && (
          <div className="panel">
            <p>{saySet.unknownKey(entryKey)}</p>
            {isOwn && (
              <button type="button" onClick={() => setNew(true)}>
                {saySet.makeNew}
              </button>
            )}
          </div>
        )
      )}
    </>
  );
}

function begunFrom(entry: DeskEntryQuery['entry']) {
  return entry && { base: entry.digest, draft: entry.draft };
}
