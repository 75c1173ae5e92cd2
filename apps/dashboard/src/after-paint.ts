/**
 * Fetches what makes a page live once the reader sees it. On a slow line the words and their style have it to themselves;
 * links and forms work meanwhile as they do without scripts.
 */
const { entry = '', parts = '' } =
  document.querySelector<HTMLScriptElement>('script[data-entry]')?.dataset ?? {};

/** All at once: what imports what is known, and none has to be read to learn of the next. */
function fetchAll(): void {
  for (const part of [...parts.split(' '), entry].filter(Boolean)) {
    void import(/* @vite-ignore */ part);
  }
}

// A page in a tab that nobody looks at is not painted: it need not wait.
if (document.visibilityState === 'hidden') fetchAll();
else requestAnimationFrame(() => setTimeout(fetchAll));
