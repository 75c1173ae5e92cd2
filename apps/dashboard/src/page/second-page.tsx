import { type ReactNode, useEffect, useReducer } from 'react';
import type { Messages } from '../messages/catalogue.ts';
import type { Language } from '../messages/languages.ts';
import { loadMessages, MessagesContext } from '../messages/messages.ts';
import type { forSecondPage } from '../pages/for-second-page.ts';
import { useHydrationState } from './hydration-state.ts';

type Parts = typeof forSecondPage & {
  /** Null on the server, which gives them to the document: it renders pages in all languages. */
  readonly messages: Messages | null;
};

let parts: Parts | undefined;

/** Loads what the browser draws pages with: the second one, or the first where it failed. */
export async function loadForSecondPage(language: Language): Promise<Parts> {
  if (parts) return parts;
  const [{ forSecondPage }, messages] = await Promise.all([
    import('../pages/for-second-page.ts'),
    import.meta.env.SSR ? null : loadMessages(language),
  ]);
  parts = { ...forSecondPage, messages };
  return parts;
}

/** A page that is drawn, with its messages and the edition that it is of. */
export function DrawnPage({ children }: { children: ReactNode }) {
  if (!parts) throw new Error('A page was drawn before its parts were loaded.');
  return (
    <WithParts {...parts}>
      <parts.KnownOn />
      {children}
    </WithParts>
  );
}

/** The page of all failures. Where the frame of the first page fails, it is still to be loaded. */
export function Failure() {
  const { language } = useHydrationState();
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    if (!parts) void loadForSecondPage(language).then(drawAgain);
  }, [language]);
  if (!parts) return null;
  return (
    <WithParts {...parts}>
      <parts.FailurePage />
    </WithParts>
  );
}

function WithParts({ messages, children }: Parts & { children: ReactNode }) {
  return messages ? <MessagesContext value={messages}>{children}</MessagesContext> : children;
}
