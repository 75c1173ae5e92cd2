import { useId, useState } from 'react';
import { messages } from '../messages/messages.ts';

const { people: say } = messages;

/** The address of a page that signs somebody in once, to be copied. */
export function SignInLink({ name, link }: { name: string; link: string }) {
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <p className="field">
        <label htmlFor={id}>{say.link(name)}</label>
        <input
          id={id}
          readOnly
          value={link}
          aria-describedby={`${id}-hint`}
          onFocus={({ target }) => target.select()}
        />
        <span className="hint" id={`${id}-hint`}>
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
