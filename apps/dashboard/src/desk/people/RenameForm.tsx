import { useState } from 'react';
import { ask } from '../client/ask.ts';
import { useDeed } from '../client/use-deed.ts';
import { type PersonFieldsFragment, RenamePersonDocument } from '../documents.generated.ts';
import { DeedForm } from '../frame/DeedForm.tsx';
import { TextField } from '../frame/TextField.tsx';
import { messages } from '../messages/messages.ts';

const { people: say } = messages;

/** Calls somebody otherwise. */
export function RenameForm({ person, onSaved }: { person: PersonFieldsFragment; onSaved(): void }) {
  const [name, setName] = useState(person.name);
  const deed = useDeed();
  const save = async () => {
    const given = { person: person.id, name };
    const isDone = await deed.run(
      async () => (await ask(RenamePersonDocument, given)).renamePerson,
    );
    if (isDone) onSaved();
  };
  return (
    <details>
      <summary>{say.renameOf(person.name)}</summary>
      <DeedForm deed={deed} button={say.rename} isPart onSend={() => void save()}>
        <TextField
          id={`name-${person.id}`}
          label={say.name}
          required
          maxLength={100}
          dir="auto"
          value={name}
          onText={setName}
        />
      </DeedForm>
    </details>
  );
}
