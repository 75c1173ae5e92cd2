import { useState } from 'react';
import { ask } from '../client/ask.ts';
import { useDeed } from '../client/use-deed.ts';
import { InviteDocument } from '../documents.generated.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { messages } from '../messages/messages.ts';
import type { Role } from '../types.generated.ts';
import { RoleBoxes } from './RoleBoxes.tsx';

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
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void invite();
        }}
      >
        <p className="field">
          <label htmlFor="invite-name">{say.name}</label>
          <input
            id="invite-name"
            required
            maxLength={100}
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </p>
        <RoleBoxes chosen={roles} onChange={setRoles} />
        <button type="submit" disabled={deed.isBusy}>
          {say.button}
        </button>
        <DeedAnswer deed={deed} />
      </form>
      <div aria-live="polite">{invited && <InviteLink key={invited.link} {...invited} />}</div>
    </section>
  );
}

function InviteLink({ name, link }: { name: string; link: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <p className="field">
        <label htmlFor="invite-link">{say.link(name)}</label>
        <input
          id="invite-link"
          readOnly
          value={link}
          aria-describedby="invite-link-hint"
          onFocus={({ target }) => target.select()}
        />
        <span className="hint" id="invite-link-hint">
          {say.linkHint}
        </span>
      </p>
      <button
        type="button"
        onClick={() =>
          // Without a secure context the link is copied from its field.
          void navigator.clipboard?.writeText(link).then(
            () => setCopied(true),
            () => {},
          )
        }
      >
        {say.copy}
      </button>
      <span role="status">{isCopied && ` ${say.copied}`}</span>
    </>
  );
}
