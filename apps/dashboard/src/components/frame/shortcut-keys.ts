/** The local storage key of the reader's choice about keys without a modifier. */
const SINGLE_KEYS = 'single-keys';

/**
 * What a key does wherever the focus is; null where it does nothing. Keys without a modifier do nothing in a field, in a
 * dialog, and where the reader has turned them off (WCAG 2.2, 2.1.4).
 */
export function actionOf(event: KeyboardEvent): 'search' | 'shortcuts' | null {
  if (event.defaultPrevented || event.isComposing || event.repeat) return null;
  if (document.querySelector('dialog[open]') !== null) return null;
  const { key, code, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey !== metaKey && !altKey) {
    // On a keyboard without Latin letters the physical key decides.
    const isK = /^[a-z]$/i.test(key) ? key.toLowerCase() === 'k' : code === 'KeyK';
    return isK ? 'search' : null;
  }
  if (ctrlKey || metaKey || altKey || isField(event.target) || !singleKeysWork()) return null;
  if (key === '/') return 'search';
  return key === '?' ? 'shortcuts' : null;
}

/**
 * The text typed so far with one more key, while the search field is still loading. Null where the key types nothing, or types into
 * another field or a dialog.
 */
export function appendTyped(typed: string, event: KeyboardEvent): string | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || event.repeat || isField(event.target)) return null;
  if (document.querySelector('dialog[open]') !== null) return null;
  const signs = [...typed];
  if (key === 'Backspace') return signs.slice(0, -1).join('');
  return [...key].length === 1 ? typed + key : null;
}

export function singleKeysWork(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEYS) !== 'off';
  } catch {
    // Local storage may be blocked: then nothing was turned off.
    return true;
  }
}

export function letSingleKeysWork(work: boolean): void {
  try {
    if (work) localStorage.removeItem(SINGLE_KEYS);
    else localStorage.setItem(SINGLE_KEYS, 'off');
  } catch {
    // Not remembered; the dialog still shows what was chosen.
  }
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, select, textarea'))
  );
}
