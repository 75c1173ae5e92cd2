import { SaveState } from '../frame/SaveState.tsx';
import { messages } from '../messages/messages.ts';
import type { DraftSaver, SavingState } from './draft-saver.ts';

const { entry: say, frame } = messages;

/** Whether what was typed is saved, and what to do where it is not. */
export function SavingStatus({
  saving,
  saver,
  isTextOpen,
  onReload,
}: {
  saving: SavingState;
  saver: DraftSaver;
  /** Whether there is a text that is no entry yet. */
  isTextOpen: boolean;
  onReload(): void;
}) {
  if (saving.is === 'conflict') {
    const { version } = saving;
    return (
      <SaveState isBad>
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
      </SaveState>
    );
  }
  if (saving.is === 'failed')
    return (
      <SaveState isBad>
        <p>{say.notSaved(saving.why)}</p>
        <button type="button" onClick={() => void saver.flush()}>
          {frame.again}
        </button>
      </SaveState>
    );
  if (isTextOpen) return <SaveState isBad>{say.textOpen}</SaveState>;
  const said = { saved: say.saved, unsaved: say.unsaved, saving: say.saving }[saving.is];
  return <SaveState>{said}</SaveState>;
}
