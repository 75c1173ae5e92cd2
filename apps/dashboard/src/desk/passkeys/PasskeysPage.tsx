import { useState } from 'react';
import { addPasskey, canUsePasskeys } from '../client/passkeys.ts';
import { useDeed } from '../client/use-deed.ts';
import { DeedForm } from '../frame/DeedForm.tsx';
import { TextField } from '../frame/TextField.tsx';
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
      <TextField
        id="passkey-name"
        label={say.name}
        hint={say.nameHint}
        required
        maxLength={100}
        value={name}
        onText={setName}
      />
    </DeedForm>
  );
}
