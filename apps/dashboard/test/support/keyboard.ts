import type { Page } from 'playwright-core';

/** No page has so many stops; a walk that goes on longer is caught in a circle. */
const MOST = 3_000;

interface Stop {
  /** What has the focus, as a sentence about a fault names it. */
  readonly name: string;
  readonly isNew: boolean;
  readonly faults: readonly string[];
}

/**
 * Walks a page from its top to its end by Tab alone. Gives what is wrong: a stop that does not show that it has the focus, or
 * lies out of sight or under something else (WCAG 2.2, 2.4.7 and 2.4.11), and whatever can be used and was not reached (2.1.1).
 */
export async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
  const reached = await page.evaluateHandle(() => new Set<Element>());
  const faults: string[] = [];
  let stops = 0;
  let last = '';
  for (; stops < MOST; stops++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look, reached);
    if (stop === null) break;
    // A date is one control with several stops; anything else met again is a circle.
    if (!stop.isNew && stop.name !== last) break;
    if (stop.isNew) faults.push(...stop.faults);
    last = stop.name;
  }
  return { stops, faults: [...faults, ...(await page.evaluate(missed, reached))] };
}

/** In the page: what has the focus now; null where the walk has left the page. */
function look(reached: Set<Element>): Stop | null {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) {
    return null;
  }
  const name = `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}” ${element.getAttribute('name') ?? element.getAttribute('href') ?? ''}`;
  const isNew = !reached.has(element);
  reached.add(element);
  const faults: string[] = [];
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  let isShown = outlineStyle !== 'none' && outlineWidth !== '0px';
  if (!isShown && element instanceof SVGElement) {
    // A mark in a drawing shows it by a line of its own: it is then drawn otherwise than without.
    const drawn = () =>
      [...element.querySelectorAll('*')].map((one) => getComputedStyle(one).stroke).join();
    const withFocus = drawn();
    element.blur();
    isShown = drawn() !== withFocus;
    element.focus();
  }
  if (!isShown) faults.push(`${name}: nothing shows that it has the focus`);
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width * height > 0);
  const isInSight = boxes.some(
    ({ left, right, top, bottom }) =>
      right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
  );
  if (!isInSight) faults.push(`${name}: out of sight`);
  // What lies above and is not seen, such as the room for a finger around a small mark, covers nothing.
  const isClear = (on: Element): boolean => {
    const { fill, fillOpacity, stroke } = getComputedStyle(on);
    return (
      on instanceof SVGElement &&
      stroke === 'none' &&
      (fill === 'none' || fill === 'rgba(0, 0, 0, 0)' || fillOpacity === '0')
    );
  };
  const isOn = (x: number, y: number): boolean => {
    const on = document
      .elementsFromPoint(x, y)
      .find((one) => element.contains(one) || !isClear(one));
    return on === undefined || element.contains(on) || on.contains(element);
  };
  // In the middle of a box; of a shape in a drawing anywhere in it, for the middle of a country may be its neighbour's.
  const steps =
    element instanceof SVGElement ? Array.from({ length: 19 }, (_, i) => (i + 1) / 20) : [0.5];
  const isCovered = boxes.every(({ left, top, width, height }) =>
    steps.every((x) => steps.every((y) => !isOn(left + width * x, top + height * y))),
  );
  if (isInSight && isCovered) faults.push(`${name}: under something else`);
  return { name, isNew, faults };
}

/** In the page: what can be used, is drawn, and was not reached. */
function missed(reached: Set<Element>): string[] {
  const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';
  return (
    [...document.querySelectorAll<HTMLElement | SVGElement>(usable)]
      .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled'))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) => !element.closest('[popover]:not(:popover-open), dialog:not([open]), [inert]'),
      )
      .filter((element) => !reached.has(element))
      // Of a group of radio buttons Tab reaches the chosen one; the arrows do the rest.
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio'))
      .map(
        (element) =>
          `${element.localName} “${element.textContent?.trim().slice(0, 60)}”: not reached`,
      )
  );
}
