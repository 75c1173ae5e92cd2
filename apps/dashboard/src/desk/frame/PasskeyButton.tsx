import { useState } from 'react';
import { answerByPasskey, canUsePasskeys } from '../client/passkeys.ts';
import { messages } from '../messages/messages.ts';

const { passkeys: say } = messages;

/** Has a passkey answer; nothing where none can be used. */
export function PasskeyButton({
  purpose,
  label,
  onDone,
}: {
  purpose: 'ENTER' | 'PROVE';
  label: string;
  onDone(): void;
}) {
  const [failure, setFailure] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (!canUsePasskeys()) return <p className="quiet">{say.unable}</p>;
  const answer = async () => {
    setBusy(true);
    setFailure('');
    try {
      await answerByPasskey(purpose);
      onDone();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  return (
    <>
      <p>
        <button type="button" disabled={isBusy} onClick={() => void answer()}>
          {label}
        </button>
      </p>
      <p role="alert">{failure}</p>
    </>
  );
}
