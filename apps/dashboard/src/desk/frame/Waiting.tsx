import type { Answer } from '../client/use-answer.ts';
import { messages } from '../messages/messages.ts';

const { frame, signedOut } = messages;

/** In place of what has not come yet, or does not come. */
export function Waiting({ answer }: { answer: Answer<unknown> }) {
  if (answer.failure === null) return <p role="status">{frame.loading}</p>;
  return (
    <div className="fault" role="alert">
      <p>
        {answer.failure === signedOut.meanwhile ? answer.failure : frame.failed(answer.failure)}
      </p>
      <button type="button" onClick={answer.reload}>
        {frame.again}
      </button>
    </div>
  );
}
