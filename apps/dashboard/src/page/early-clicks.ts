import { ISLAND } from './Island.tsx';

/** Marks a button that was clicked before its island was drawn. */
const CLICKED = 'data-clicked';

/**
 * A script of the document itself, since others come later: marks, and makes faint, what is clicked in an island that is still HTML of
 * the server. That ends with the props of the island.
 */
export const EARLY_CLICKS = `addEventListener('click',({target:t})=>{const b=t.closest('[${ISLAND}] button');if(b&&b.closest('[${ISLAND}]').lastElementChild.matches('script')){b.setAttribute('${CLICKED}','');b.style.opacity=.5}},true)`;

const CONTROLS = 'a, button, details, input, summary';

/**
 * Removes what the server rendered of an island, beside which the island is drawn, and hands on what a reader has done to it: what was
 * opened, moved, has the focus, and was clicked.
 */
export function takeOver(place: Element, rendered: readonly ChildNode[]): void {
  const all = [...place.querySelectorAll<HTMLElement>(CONTROLS)];
  const isOld = (control: Element) => rendered.some((node) => node.contains(control));
  const drawn = all.filter((control) => !isOld(control));
  const pairs = all.filter(isOld).map((old, index) => [old, drawn[index]] as const);
  const focused = pairs.find(([old]) => old === document.activeElement)?.[1];
  for (const [old, now] of pairs) {
    if (old instanceof HTMLDetailsElement && now instanceof HTMLDetailsElement) now.open = old.open;
    if (old instanceof HTMLInputElement && now instanceof HTMLInputElement) move(now, old);
  }
  for (const node of rendered) node.remove();
  focused?.focus({ preventScroll: true });
  // Once the effects of the island have run.
  const clicked = pairs.flatMap(([old, now]) => (old.hasAttribute(CLICKED) ? [now] : []));
  setTimeout(() => {
    for (const button of clicked) button?.click();
  });
}

/** Moves a slider to where the reader had moved the one before it. */
function move(slider: HTMLInputElement, before: HTMLInputElement): void {
  if (before.value === before.defaultValue) return;
  // React takes no notice of a value that is set on the element itself.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(
    slider,
    before.value,
  );
  slider.dispatchEvent(new Event('input', { bubbles: true }));
}
