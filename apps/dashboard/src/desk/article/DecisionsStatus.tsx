import { SaveState } from '../frame/SaveState.tsx';
import { messages } from '../messages/messages.ts';
import type { DecisionsState } from './decision-saver.ts';

const { entry: say, frame } = messages;

/** Whether the desk has what was decided. */
export function DecisionsStatus({ saving, onAgain }: { saving: DecisionsState; onAgain(): void }) {
  if (saving.is === 'failed')
    return (
      <SaveState isBad>
        <p>{say.notSaved(saving.why)}</p>
        <button type="button" onClick={onAgain}>
          {frame.again}
        </button>
      </SaveState>
    );
  return <SaveState>{say[saving.is]}</SaveState>;
}
