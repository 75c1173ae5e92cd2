import { messages } from '../messages/messages.ts';

/** The title of the window, and the heading of the page. */
export function Title({ text }: { text: string }) {
  return (
    <>
      <title>{`${text} · ${messages.frame.title} · Signatory`}</title>
      <h1 tabIndex={-1}>{text}</h1>
    </>
  );
}
