import { messages } from '../messages/messages.ts';
import type { DraftSaver, SavingState } from './draft-saver.ts';

const { entry: say, frame } = messages;

/** Whether what was typed is saved, and what to do where it is not. */
export function SavingStatus({
  saving,
  saver,
  onReload,
}: {
  saving: SavingState;
  saver: DraftSaver;
  onReload(): void;
}) {
  if (saving.is === 'conflict') {
    const { version } = saving;
    return (
      <div className="fault" role="alert">
        <p>{say.conflict}</p>
        <p className="tools">
          <button
            type="button"
            onClick={() => {
              saver.stop();
              onReload();
            }}
          >
            {say.takeTheirs}
          </button>
          <button type="button" onClick={() => void saver.saveOver(version)}>
            {say.saveMine}
          </button>
        </p>
      </div>
    );
  }
  if (saving.is === 'failed')
    return (
      <div className="fault" role="alert">
        <p>{say.notSaved(saving.why)}</p>
        <button type="button" onClick={() => void saver.flush()}>
          {frame.again}
        </button>
      </div>
    );
  const said = { saved: say.saved, unsaved: say.unsaved, saving: say.saving }[saving.is];
  return (
    <p className="saving" role="status">
      {said}
    </p>
  );
}
