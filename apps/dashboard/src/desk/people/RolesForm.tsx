import { useState } from 'react';
import { ask } from '../client/ask.ts';
import { useDeed } from '../client/use-deed.ts';
import { type PersonFieldsFragment, SetRolesDocument } from '../documents.generated.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { messages } from '../messages/messages.ts';
import { RoleBoxes } from './RoleBoxes.tsx';

const { people: say } = messages;

/** Says what somebody may do. */
export function RolesForm({ person, onSaved }: { person: PersonFieldsFragment; onSaved(): void }) {
  const [roles, setRoles] = useState(person.roles);
  const [isSaved, setSaved] = useState(false);
  const deed = useDeed();
  const save = async () => {
    const isDone = await deed.run(
      async () => (await ask(SetRolesDocument, { person: person.id, roles })).setRoles,
    );
    setSaved(isDone);
    if (isDone) onSaved();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <RoleBoxes
        legend={person.name}
        chosen={roles}
        onChange={(changed) => {
          setRoles(changed);
          setSaved(false);
        }}
      />
      <button type="submit" aria-label={say.saveOf(person.name)} disabled={deed.isBusy}>
        {say.save}
      </button>
      <p role="status">{isSaved && say.saved(person.name)}</p>
      <DeedAnswer deed={deed} />
    </form>
  );
}
