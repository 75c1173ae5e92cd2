import { DRAWN, ISLAND } from './Island.tsx';

/**
 * Hears what a reader does to islands that are still HTML of the server, and hands it on as each is drawn beside that HTML: what was opened,
 * moved, has the focus, and was clicked. It is sent as its source, so it refers to nothing outside itself.
 */
function handOn(island: string, drawn: string): void {
  const clicked = new Set<Element>();
  addEventListener(
    'click',
    ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      // The HTML of the server ends with the props of the island.
      if (!button?.closest(`[${island}]`)?.lastElementChild?.matches('script')) return;
      clicked.add(button);
      button.style.opacity = '0.5';
    },
    true,
  );
  addEventListener(drawn, ({ target, detail }: CustomEventInit<readonly Node[]> & Event) => {
    if (!(target instanceof Element)) return;
    const all = [...target.querySelectorAll<HTMLElement>('a, button, details, input, summary')];
    const isOld = (control: Element) => detail?.some((node) => node.contains(control));
    const now = all.filter((control) => !isOld(control));
    for (const [index, old] of all.filter(isOld).entries()) {
      const control = now[index];
      if (!control) return;
      control.toggleAttribute('open', old.hasAttribute('open'));
      if (old instanceof HTMLInputElement && control instanceof HTMLInputElement) {
        if (old.value !== old.defaultValue) {
          // React hears nothing of a change by `value`.
          control.valueAsNumber = old.valueAsNumber;
          control.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }
      if (old === document.activeElement) control.focus({ preventScroll: true });
      // Once the effects of the island have run.
      if (clicked.has(old)) setTimeout(() => control.click());
    }
  });
}

/** A script of the document itself, since others come later. */
export function earlyClicks(): string {
  return `(${handOn})('${ISLAND}', '${DRAWN}')`;
}
