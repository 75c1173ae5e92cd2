import { useState } from 'react';
import { addPasskey, canUsePasskeys } from '../client/passkeys.ts';
import { useDeed } from '../client/use-deed.ts';
import { DeedForm } from '../frame/DeedForm.tsx';
import { Title } from '../frame/Title.tsx';
import { messages } from '../messages/messages.ts';
import { PasskeyList } from './PasskeyList.tsx';

const { passkeys: say } = messages;

/** The passkeys of who is signed in. */
export function PasskeysPage() {
  const [round, setRound] = useState(0);
  return (
    <>
      <Title text={say.title} />
      <p>{say.body}</p>
      {canUsePasskeys() ? (
        <AddForm onAdded={() => setRound(round + 1)} />
      ) : (
        <p className="quiet">{say.unable}</p>
      )}
      <PasskeyList key={round} person={null} />
    </>
  );
}

function AddForm({ onAdded }: { onAdded(): void }) {
  const [name, setName] = useState('');
  const deed = useDeed();
  const add = async () => {
    const isDone = await deed.run(async () => {
      await addPasskey(name.trim());
      return { refusals: [] };
    });
    if (!isDone) return;
    setName('');
    onAdded();
  };
  return (
    <DeedForm deed={deed} button={say.add} onSend={() => void add()}>
      <p className="field">
        <label htmlFor="passkey-name">{say.name}</label>
        <input
          id="passkey-name"
          required
          maxLength={100}
          autoComplete="off"
          aria-describedby="passkey-name-hint"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <span className="hint" id="passkey-name-hint">
          {say.nameHint}
        </span>
      </p>
    </DeedForm>
  );
}
