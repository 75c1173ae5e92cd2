import { useCallback, useState } from 'react';
import { Route, Routes } from 'react-router';
import { ArticlePage } from './article/ArticlePage.tsx';
import { PastePage } from './article/PastePage.tsx';
import { AuditPage } from './audit/AuditPage.tsx';
import { ChangeSetPage } from './change-set/ChangeSetPage.tsx';
import { ask } from './client/ask.ts';
import { PersonContext } from './client/person.ts';
import { SignedOutContext } from './client/signed-out.ts';
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
      <Route path="*" element={<SignedIn />} />
    </Routes>
  );
}

function SignedIn() {
  const [isOut, setOut] = useState(false);
  const signedOut = useCallback(() => setOut(true), []);
  if (isOut) return <SignedOutPage />;
  return (
    <SignedOutContext value={signedOut}>
      <Pages />
    </SignedOutContext>
  );
}

function Pages() {
  const me = useAnswer('me', () => ask(DeskMeDocument, {}));
  if (!me.data) return <Waiting answer={me} />;
  return (
    <PersonContext value={me.data.me}>
      <Frame>
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
