/** Gives the keyboard to an element where nothing has it; where that is gone, to the heading of the page. */
export function keepFocus(element: HTMLElement | null): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const place = element?.isConnected ? element : document.querySelector('h1');
  place?.focus({ preventScroll: element !== place });
}
