import { messages } from '../messages/messages.ts';
import { PasskeyButton } from './PasskeyButton.tsx';
import { Title } from './Title.tsx';

const { frame, passkeys, signedOut } = messages;

/** For whoever has no session, or none any more. */
export function SignedOutPage() {
  return (
    <main className="alone">
      <Title text={signedOut.title} />
      <p>{signedOut.body}</p>
      <PasskeyButton purpose="ENTER" label={passkeys.enter} onDone={() => location.reload()} />
      <p>{signedOut.first}</p>
      <p>
        <a href="/">{frame.register}</a>
      </p>
    </main>
  );
}
