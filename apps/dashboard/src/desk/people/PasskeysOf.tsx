import { useState } from 'react';
import type { PersonFieldsFragment } from '../documents.generated.ts';
import { messages } from '../messages/messages.ts';
import { PasskeyList } from '../passkeys/PasskeyList.tsx';

/** The passkeys of somebody else, for an admin, who removes one that is lost. They are asked for when they are looked at. */
export function PasskeysOf({ person }: { person: PersonFieldsFragment }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.passkeys.of(person.name)}</summary>
      {isOpen && <PasskeyList person={person} />}
    </details>
  );
}
