import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ask } from '../client/ask.ts';
import { useDeed } from '../client/use-deed.ts';
import { BeginChangeSetDocument } from '../documents.generated.ts';
import { DeedForm } from '../frame/DeedForm.tsx';
import { TextField } from '../frame/TextField.tsx';
import { messages } from '../messages/messages.ts';

const { queue } = messages;

/** Begins a change set, and goes on to it, or to an entry in it. */
export function BeginForm({
  title: first = '',
  addressIn,
}: {
  title?: string;
  /** Where it goes on, by the id of the change set. */
  addressIn(id: string): string;
}) {
  const [title, setTitle] = useState(first);
  const navigate = useNavigate();
  const deed = useDeed();
  const begin = () =>
    deed.run(async () => {
      const { createChangeSet } = await ask(BeginChangeSetDocument, { title });
      if (createChangeSet.changeSet) await navigate(addressIn(createChangeSet.changeSet.id));
      return createChangeSet;
    });
  return (
    <DeedForm deed={deed} button={queue.beginButton} title="begin" onSend={() => void begin()}>
      <h2 id="begin">{queue.begin}</h2>
      <TextField
        id="title"
        label={queue.titleLabel}
        required
        maxLength={200}
        value={title}
        onText={setTitle}
      />
    </DeedForm>
  );
}
