/**
 * Fetches what makes a page live once the reader sees it. On a slow line the words and their style have it to themselves;
 * links and forms work meanwhile as they do without scripts.
 */
const { entry = '', parts = '' } =
  document.querySelector<HTMLScriptElement>('script[data-entry]')?.dataset ?? {};

// A page in a tab that nobody looks at is not painted, and its timers are slow: it need not wait for either.
const isSeen = document.visibilityState !== 'hidden';

/**
 * One after the other without waiting for what comes of it: what imports what is known, and none has to be read to learn of
 * the next. Between two, what the reader does has its turn.
 */
function fetchNext([part, ...rest]: readonly string[]): void {
  if (part === undefined) return;
  void import(/* @vite-ignore */ part);
  if (isSeen) setTimeout(fetchNext, 0, rest);
  else fetchNext(rest);
}

const all = [...parts.split(' '), entry].filter(Boolean);
if (isSeen) requestAnimationFrame(() => setTimeout(fetchNext, 0, all));
else fetchNext(all);
