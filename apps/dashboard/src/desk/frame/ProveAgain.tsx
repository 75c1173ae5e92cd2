import { useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '../addresses.ts';
import { ask } from '../client/ask.ts';
import { useAnswer } from '../client/use-answer.ts';
import { PasskeysDocument } from '../documents.generated.ts';
import { messages } from '../messages/messages.ts';
import { PasskeyButton } from './PasskeyButton.tsx';

const { passkeys: say } = messages;

/** Lets somebody prove who they are, for what the desk asks that. */
export function ProveAgain() {
  const [isDone, setDone] = useState(false);
  const answer = useAnswer('own', () => ask(PasskeysDocument, { person: null }));
  if (isDone) return <p>{say.proved}</p>;
  if (answer.data?.passkeys?.length === 0)
    return (
      <p>
        <Link to={addresses.passkeys()}>{say.title}</Link>
      </p>
    );
  return <PasskeyButton purpose="PROVE" label={say.prove} onDone={() => setDone(true)} />;
}
