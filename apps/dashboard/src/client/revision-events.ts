import { elsewhere } from '../address/paths.ts';

/**
 * Listens for the digest of the register's data, from when the browser is idle. A hidden page does not listen, because browsers open
 * few connections to one server. Returns a function that ends it.
 */
export function listenForRevisions(tell: (digest: string) => void): () => void {
  let events: EventSource | null = null;
  const close = (): void => {
    events?.close();
    events = null;
  };
  const follow = (): void => {
    if (document.hidden) close();
    if (document.hidden || events) return;
    events = new EventSource(elsewhere.events);
    events.addEventListener('revision', ({ data }) => tell(JSON.parse(data).digest));
  };
  // Safari has no `requestIdleCallback`.
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  let ended = false;
  whenIdle(() => {
    if (ended) return;
    follow();
    document.addEventListener('visibilitychange', follow);
  });
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', follow);
    close();
  };
}
