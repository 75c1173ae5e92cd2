import { useState } from 'react';
import { ask } from '../client/ask.ts';
import { useDeed } from '../client/use-deed.ts';
import {
  type PersonFieldsFragment,
  RenewLinkDocument,
  SetRolesDocument,
} from '../documents.generated.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { messages } from '../messages/messages.ts';
import { RoleBoxes } from './RoleBoxes.tsx';
import { SignInLink } from './SignInLink.tsx';

const { people: say } = messages;

/** Says what somebody may do, and lets them in again. */
export function RolesForm({ person, onSaved }: { person: PersonFieldsFragment; onSaved(): void }) {
  const [roles, setRoles] = useState(person.roles);
  const [isSaved, setSaved] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const deed = useDeed();
  const renew = () =>
    deed.run(async () => {
      const done = (await ask(RenewLinkDocument, { person: person.id })).renewLink;
      setLink(done.link ?? null);
      return done;
    });
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
      <p className="tools">
        <button type="submit" aria-label={say.saveOf(person.name)} disabled={deed.isBusy}>
          {say.save}
        </button>
        {person.roles.length > 0 && (
          <button
            type="button"
            aria-label={say.renewOf(person.name)}
            disabled={deed.isBusy}
            onClick={() => void renew()}
          >
            {say.renew}
          </button>
        )}
      </p>
      <p role="status">{isSaved && say.saved(person.name)}</p>
      <DeedAnswer deed={deed} />
      <div aria-live="polite">
        {link !== null && <SignInLink key={link} name={person.name} link={link} />}
      </div>
    </form>
  );
}
