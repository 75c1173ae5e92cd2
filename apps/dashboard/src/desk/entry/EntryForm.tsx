import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { addresses } from '../addresses.ts';
import { ask } from '../client/ask.ts';
import { noteDropped } from '../client/last-dropped.ts';
import { useDeed } from '../client/use-deed.ts';
import {
  type ChangeSetFieldsFragment,
  type DeskEntryQuery,
  DropDraftDocument,
} from '../documents.generated.ts';
import { Field } from '../form/Field.tsx';
import { FieldFaults } from '../form/FieldFaults.tsx';
import { FormContext } from '../form/form-context.ts';
import { ObjectFields } from '../form/ObjectFields.tsx';
import type { Shape } from '../form/shape.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { messages } from '../messages/messages.ts';
import type { EntryType } from '../types.generated.ts';
import { BaseChanged } from './BaseChanged.tsx';
import type { ToSave } from './draft-saver.ts';
import { FaultCount } from './FaultCount.tsx';
import { JsonText } from './JsonText.tsx';
import { SavingStatus } from './SavingStatus.tsx';
import { useCheck } from './use-check.ts';
import { useDraft } from './use-draft.ts';

const { entry: say } = messages;

/** The form of an entry. What is typed is saved, and then tried in the record. */
export function EntryForm(props: {
  changeSet: ChangeSetFieldsFragment;
  entry: { readonly type: EntryType; readonly key: string };
  shape: Shape;
  /** The entry as the record has it now. */
  ofRecord: DeskEntryQuery['entry'];
  first: ToSave;
  /** Whether the change set has a draft of it already. */
  isSaved: boolean;
  isReadOnly: boolean;
  /** Loads what is there now in place of what was typed. */
  onReload(): void;
}) {
  const { entry, shape, ofRecord, first, isReadOnly, onReload } = props;
  const [changeSet, setChangeSet] = useState(props.changeSet);
  const [isSaved, setSaved] = useState(props.isSaved);
  const onSaved = useCallback((saved: ChangeSetFieldsFragment) => {
    setChangeSet(saved);
    setSaved(true);
  }, []);
  const edited = useDraft(props.changeSet, entry, first, onSaved);
  const { base, draft, saving, change, saver } = edited;
  const check = useCheck(changeSet.id, isSaved ? changeSet.version : null);
  const faults = check.refusals.filter(
    (fault) => fault.entry?.type === entry.type && fault.entry.key === entry.key,
  );
  // Another draft in the form than the one that was typed there.
  const [round, setRound] = useState(0);
  const replace = (draft: unknown, base: string | null) => {
    setRound(round + 1);
    change({ draft, base });
  };
  return (
    <>
      {isReadOnly ? (
        <p>{say.readOnly}</p>
      ) : (
        <SavingStatus
          saving={saving}
          saver={saver}
          isTextOpen={edited.isTextOpen}
          onReload={onReload}
        />
      )}
      {!isReadOnly && (ofRecord?.digest ?? null) !== base && (
        <BaseChanged
          entry={entry}
          base={base}
          ofRecord={ofRecord}
          draft={draft}
          onRebase={() => change({ base: ofRecord?.digest ?? null, draft })}
          onRestart={() => ofRecord && replace(ofRecord.draft, ofRecord.digest)}
        />
      )}
      {isSaved && <FaultCount check={check} own={faults.length} />}
      <FormContext value={{ isReadOnly, faults }}>
        <div className="entry panel">
          <FieldFaults path={[]} />
          {draft === null ? (
            <p>{say.removed}</p>
          ) : (
            <ObjectFields
              key={round}
              shape={shape}
              value={draft}
              path={[]}
              Inner={Field}
              onChange={(changed) => change({ base, draft: changed })}
            />
          )}
        </div>
      </FormContext>
      {draft !== null && (
        <JsonText
          draft={draft}
          isReadOnly={isReadOnly}
          onOpen={edited.setTextOpen}
          onDraft={(read) => replace(read, base)}
        />
      )}
      {!isReadOnly && (
        <EntryTools
          changeSet={changeSet}
          entry={entry}
          ofRecord={ofRecord}
          isSaved={isSaved}
          isRemoved={draft === null}
          onDraft={replace}
          beforeDrop={() => {
            saver.stop();
            edited.setTextOpen(false);
            if (isSaved) noteDropped(changeSet.id, { ...entry, base, draft });
          }}
        />
      )}
    </>
  );
}

function EntryTools(props: {
  changeSet: ChangeSetFieldsFragment;
  entry: { readonly type: EntryType; readonly key: string };
  ofRecord: DeskEntryQuery['entry'];
  isSaved: boolean;
  isRemoved: boolean;
  onDraft(draft: unknown, base: string | null): void;
  beforeDrop(): void;
}) {
  const { changeSet, entry, ofRecord, isSaved, isRemoved, onDraft } = props;
  const deed = useDeed();
  const navigate = useNavigate();
  const drop = async () => {
    props.beforeDrop();
    const given = { changeSet: changeSet.id, entry, expected: changeSet.version };
    const isDone = await deed.run(async () => (await ask(DropDraftDocument, given)).dropDraft);
    if (isDone) await navigate(addresses.changeSet(changeSet.id));
  };
  return (
    <div className="panel">
      <p className="tools">
        {ofRecord && (isSaved || isRemoved) && (
          <button type="button" onClick={() => onDraft(ofRecord.draft, ofRecord.digest)}>
            {isRemoved ? say.keep : say.ofRecord}
          </button>
        )}
        {ofRecord && !isRemoved && (
          <button type="button" onClick={() => onDraft(null, ofRecord.digest)}>
            {say.remove}
          </button>
        )}
        {isSaved && (
          <button type="button" disabled={deed.isBusy} onClick={() => void drop()}>
            {say.drop}
          </button>
        )}
      </p>
      <DeedAnswer deed={deed} />
    </div>
  );
}
