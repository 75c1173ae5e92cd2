import { messages } from '../messages/messages.ts';
import { Title } from './Title.tsx';

const { frame, signedOut } = messages;

/** For whoever has no session, or none any more. */
export function SignedOutPage() {
  return (
    <main className="alone">
      <Title text={signedOut.title} />
      <p>{signedOut.body}</p>
      <p>{signedOut.first}</p>
      <p>
        <a href="/">{frame.register}</a>
      </p>
    </main>
  );
}
