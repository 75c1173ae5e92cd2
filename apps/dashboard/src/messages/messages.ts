import { createContext, useContext } from 'react';
import type { Messages } from './catalogue.ts';
import type { Language } from './languages.ts';

// One file a language, so that a reader loads none but the one being read.
const catalogues: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  he: () => import('./he.ts'),
  kk: () => import('./kk.ts'),
  ru: () => import('./ru.ts'),
};

export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } = await catalogues[language]();
  return messages;
}

export const MessagesContext = createContext<Messages | null>(null);

/** What the page says in its reader's language. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error('Nothing is said outside the document.');
  return messages;
}
