import { useState } from 'react';
import { ask } from '../client/ask.ts';
import { useDeed } from '../client/use-deed.ts';
import { InviteDocument } from '../documents.generated.ts';
import { DeedForm } from '../frame/DeedForm.tsx';
import { TextField } from '../frame/TextField.tsx';
import { messages } from '../messages/messages.ts';
import type { Role } from '../types.generated.ts';
import { RoleBoxes } from './RoleBoxes.tsx';
import { SignInLink } from './SignInLink.tsx';

const { people: say } = messages;

/** Invites somebody: makes a link that signs them in once. */
export function InviteForm({ onInvited }: { onInvited(): void }) {
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<readonly Role[]>(['EDITOR']);
  const [invited, setInvited] = useState<{ name: string; link: string } | null>(null);
  const deed = useDeed();
  const invite = () =>
    deed.run(async () => {
      const done = (await ask(InviteDocument, { name, roles })).invite;
      if (done.person && done.link !== null) {
        setInvited({ name: done.person.name, link: done.link });
        setName('');
        onInvited();
      }
      return done;
    });
  return (
    <section className="panel" aria-labelledby="invite">
      <h2 id="invite">{say.invite}</h2>
      <DeedForm deed={deed} button={say.button} isPart onSend={() => void invite()}>
        <TextField
          id="invite-name"
          label={say.name}
          required
          maxLength={100}
          value={name}
          onText={setName}
        />
        <RoleBoxes chosen={roles} onChange={setRoles} />
      </DeedForm>
      <div aria-live="polite">{invited && <SignInLink key={invited.link} {...invited} />}</div>
    </section>
  );
}
