import { createContext, useContext } from 'react';
import type { FirstMessages, LaterMessages, Messages } from './catalogue.ts';
import type { Language } from './languages.ts';

type Load<Catalogue> = () => Promise<{ readonly messages: Catalogue }>;

// Two files a language, so that a reader loads none but the one being read, and at first only what the first page needs.
const first: Readonly<Record<Language, Load<FirstMessages>>> = {
  en: () => import('./first/en.ts'),
  ar: () => import('./first/ar.ts'),
  he: () => import('./first/he.ts'),
  kk: () => import('./first/kk.ts'),
  ru: () => import('./first/ru.ts'),
};

const later: Readonly<Record<Language, Load<LaterMessages>>> = {
  en: () => import('./en.ts'),
  ar: () => import('./ar.ts'),
  he: () => import('./he.ts'),
  kk: () => import('./kk.ts'),
  ru: () => import('./ru.ts'),
};

export async function loadFirstMessages(language: Language): Promise<FirstMessages> {
  const { messages } = await first[language]();
  return messages;
}

export async function loadMessages(language: Language): Promise<Messages> {
  const [atFirst, { messages }] = await Promise.all([
    loadFirstMessages(language),
    later[language](),
  ]);
  return { ...atFirst, ...messages };
}

export const FirstMessagesContext = createContext<FirstMessages | null>(null);
export const MessagesContext = createContext<Messages | null>(null);

/** What the frame of the page and its islands say in the reader's language: all that is loaded at first. */
export function useFirstMessages(): FirstMessages {
  return required(useContext(FirstMessagesContext));
}

/** What the page says in its reader's language. Not for the frame and the islands, which the browser draws without it. */
export function useMessages(): Messages {
  return required(useContext(MessagesContext));
}

function required<Catalogue>(messages: Catalogue | null): Catalogue {
  if (messages === null) throw new Error('Nothing is said where its messages are not loaded.');
  return messages;
}
