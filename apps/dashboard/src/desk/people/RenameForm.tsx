import { useState } from 'react';
import { ask } from '../client/ask.ts';
import { useDeed } from '../client/use-deed.ts';
import { type PersonFieldsFragment, RenamePersonDocument } from '../documents.generated.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
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
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="field">
          <label htmlFor={`name-${person.id}`}>{say.name}</label>
          <input
            id={`name-${person.id}`}
            required
            maxLength={100}
            dir="auto"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </p>
        <button type="submit" disabled={deed.isBusy}>
          {say.rename}
        </button>
        <DeedAnswer deed={deed} />
      </form>
    </details>
  );
}
