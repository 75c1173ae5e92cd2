/**
 * Fetches the scripts of a page after its first paint, so that on a slow connection text and styles come first. Links and forms work
 * meanwhile as they do without scripts.
 */
const { entry = '', parts = '' } =
  document.querySelector<HTMLScriptElement>('script[data-entry]')?.dataset ?? {};

// A page in a background tab is not painted, and its timers are throttled: it does not wait.
const isSeen = document.visibilityState !== 'hidden';

/**
 * Starts all downloads without waiting for any: the server has listed the imports, so none is discovered late. Between two of them
 * the browser handles input.
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
