import { useState } from 'react';
import { messages } from '../messages/messages.ts';
import { Title } from './Title.tsx';

const { signIn } = messages;

/**
 * The page of a sign-in link. The secret stands behind `#`, which no request, log or referrer has; and only the button spends it,
 * since scanners of mail open links.
 */
export function SignInPage() {
  const [link] = useState(() => location.hash.slice(1));
  const [answer, setAnswer] = useState('');
  const [isBusy, setBusy] = useState(false);
  const enter = async () => {
    setBusy(true);
    const response = await fetch('/desk/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ link }),
    }).catch(() => null);
    // The address is left without the secret, which the history would keep.
    history.replaceState(null, '', location.pathname);
    const text = response ? (await response.text()).trim() : signIn.noAnswer;
    if (response?.ok) location.replace('/desk');
    else setAnswer(text);
  };
  return (
    <main className="alone">
      <Title text={signIn.title} />
      {link === '' ? (
        <p>{signIn.noLink}</p>
      ) : (
        <>
          <p>{signIn.body}</p>
          <p>
            <button type="button" disabled={isBusy} onClick={() => void enter()}>
              {signIn.button}
            </button>
          </p>
        </>
      )}
      <p role="status">{answer}</p>
    </main>
  );
}
