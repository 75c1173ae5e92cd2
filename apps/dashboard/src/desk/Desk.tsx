import { useEffect, useRef } from 'react';
import { Route, Routes } from 'react-router';
import { ArticlePage } from './article/ArticlePage.tsx';
import { PastePage } from './article/PastePage.tsx';
import { AuditPage } from './audit/AuditPage.tsx';
import { ChangeSetPage } from './change-set/ChangeSetPage.tsx';
import { ask } from './client/ask.ts';
import { PersonContext } from './client/person.ts';
import { useIsSignedIn } from './client/signed-out.ts';
import { useAnswer } from './client/use-answer.ts';
import { DeskMeDocument } from './documents.generated.ts';
import { EditPage } from './entry/EditPage.tsx';
import { EntryPage } from './entry/EntryPage.tsx';
import { Frame } from './frame/Frame.tsx';
import { NotFound } from './frame/NotFound.tsx';
import { SignedOutPage } from './frame/SignedOutPage.tsx';
import { SignInPage } from './frame/SignInPage.tsx';
import { Waiting } from './frame/Waiting.tsx';
import { PasskeysPage } from './passkeys/PasskeysPage.tsx';
import { PeoplePage } from './people/PeoplePage.tsx';
import { Queue } from './queue/Queue.tsx';

/** All pages of the desk. Only that of a sign-in link is for somebody who is not signed in. */
export function Desk() {
  return (
    <Routes>
      <Route path="sign-in" element={<SignInPage />} />
      <Route path="*" element={<Pages />} />
    </Routes>
  );
}

function Pages() {
  const me = useAnswer('me', () => ask(DeskMeDocument, {}));
  const isSignedIn = useIsSignedIn();
  const wasSignedIn = useRef(true);
  const { reload } = me;
  useEffect(() => {
    // Whoever signs in again may be somebody else.
    if (isSignedIn && !wasSignedIn.current) reload();
    wasSignedIn.current = isSignedIn;
  }, [isSignedIn, reload]);
  // Who is signed out on the way sees what they typed; only the page that they open first is empty.
  if (!me.data) return isSignedIn ? <Waiting answer={me} /> : <SignedOutPage />;
  return (
    <PersonContext value={me.data.me}>
      <Frame notPublished={me.data.notPublished}>
        <Routes>
          <Route index element={<Queue />} />
          <Route path="people" element={<PeoplePage />} />
          <Route path="passkeys" element={<PasskeysPage />} />
          <Route path="audit" element={<AuditPage />} />
          <Route path="edit" element={<EditPage />} />
          <Route path="change-sets/:id" element={<ChangeSetPage />} />
          <Route path="change-sets/:id/article" element={<PastePage />} />
          <Route path="change-sets/:id/article/:text" element={<ArticlePage />} />
          <Route path="change-sets/:id/entries/:type/*" element={<EntryPage />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Frame>
    </PersonContext>
  );
}
