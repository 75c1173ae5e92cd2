import { type ReactNode, useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { addresses } from '../addresses.ts';
import { mayLeave } from '../client/guard.ts';
import { IsNotPublished, usePerson } from '../client/person.ts';
import { useIsSignedIn } from '../client/signed-out.ts';
import type { RefusalFieldsFragment } from '../documents.generated.ts';
import { messages } from '../messages/messages.ts';
import { RefusalList } from './RefusalList.tsx';

const { frame, passkeys } = messages;

/** What stands around every page of the desk. */
export function Frame({
  notPublished,
  children,
}: {
  /** Why nothing can be changed; null where it can. */
  notPublished: RefusalFieldsFragment | null;
  children: ReactNode;
}) {
  const person = usePerson();
  const isSignedIn = useIsSignedIn();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(pathname);
  // Whoever goes on by the keyboard, or listens, is taken to the new page.
  useEffect(() => {
    if (first.current === pathname) return;
    first.current = '';
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#content">
        {frame.skip}
      </a>
      <header className="bar">
        <NavLink className="name" to={addresses.queue()} end>
          {`Signatory · ${frame.title}`}
        </NavLink>
        <nav aria-label={frame.parts}>
          <NavLink to={addresses.queue()} end>
            {frame.queue}
          </NavLink>
          <NavLink to={addresses.people()}>{frame.people}</NavLink>
          <NavLink to={addresses.passkeys()}>{passkeys.title}</NavLink>
          <a href="/">{frame.register}</a>
        </nav>
        <p>{isSignedIn ? frame.signedInAs(person.name) : frame.signedOut}</p>
        {isSignedIn && (
          <button type="button" className="plain" onClick={() => void signOut()}>
            {frame.signOut}
          </button>
        )}
      </header>
      <main id="content" tabIndex={-1} ref={main}>
        {notPublished && (
          <div role="alert">
            <RefusalList refusals={[notPublished]} />
          </div>
        )}
        <IsNotPublished value={notPublished !== null}>{children}</IsNotPublished>
      </main>
    </>
  );
}

/** Ends the session, and leaves no page of it in the window. */
async function signOut(): Promise<void> {
  if (!(await mayLeave())) return;
  await fetch('/desk/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).catch(() => null);
  location.assign('/desk');
}
