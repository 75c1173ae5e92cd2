import { messages } from '../messages/messages.ts';
import type { DecisionsState } from './decision-saver.ts';

const { entry: say, frame } = messages;

/** Whether the desk has what was decided. */
export function DecisionsStatus({ saving, onAgain }: { saving: DecisionsState; onAgain(): void }) {
  if (saving.is === 'failed')
    return (
      <div className="fault" role="alert">
        <p>{say.notSaved(saving.why)}</p>
        <button type="button" onClick={onAgain}>
          {frame.again}
        </button>
      </div>
    );
  return (
    <p className="quiet" role="status">
      {say[saving.is]}
    </p>
  );
}
