import type { ComponentType, ReactNode } from 'react';
import type { Messages } from './catalogue.ts';
import type { Language } from './languages.ts';
import { FirstMessagesContext, loadMessages, MessagesContext } from './messages.ts';

/** Says all in one language: for what the server renders whole. */
export function WithMessages({ messages, children }: { messages: Messages; children: ReactNode }) {
  return (
    <FirstMessagesContext value={messages}>
      <MessagesContext value={messages}>{children}</MessagesContext>
    </FirstMessagesContext>
  );
}

/** Loads a component in the browser together with the messages that the first page did without. */
export async function loadWithMessages<Props extends object>(
  language: Language,
  load: () => Promise<ComponentType<Props>>,
): Promise<ComponentType<Props>> {
  const [Component, messages] = await Promise.all([load(), loadMessages(language)]);
  return function Loaded(props: Props) {
    return (
      <MessagesContext value={messages}>
        <Component {...props} />
      </MessagesContext>
    );
  };
}
