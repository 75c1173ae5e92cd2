import type { Page } from 'playwright-core';

/**
 * What a pointer may miss (WCAG 2.2, 2.5.8): targets smaller than 24 by 24 pixels, unless a circle of 24 pixels around their
 * middle meets no other target and no circle of another small one, or they stand in a sentence or a line of text.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What is not laid out yet stands where it is estimated to stand.
    const [sheet] = document.styleSheets;
    sheet?.insertRule(
      '[data-lines] { content-visibility: visible !important }',
      sheet.cssRules.length,
    );
    const SIZE = 24;
    const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const all = [...document.querySelectorAll<HTMLElement | SVGElement>(usable)]
      .filter((element) =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .filter(
        (element) => !element.closest('[popover]:not(:popover-open), dialog:not([open]), [inert]'),
      )
      .map((element) => {
        // What a label says is part of the target of what it labels.
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { element, left, right, top, bottom };
      })
      // What is there for those who hear the page, and shown once it has the focus, is no target.
      .filter(({ left, right, top, bottom }) => right - left > 2 && bottom - top > 2);
    const isSmall = (one: (typeof all)[number]) =>
      one.right - one.left < SIZE - 0.5 || one.bottom - one.top < SIZE - 0.5;
    const small = all.filter(isSmall);
    const isInText = ({ element }: (typeof all)[number]) => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      // Beside other words on its line: its size follows from the height of the text.
      const block = element.closest('p, li, td, th, dd, dt, caption, figcaption, blockquote, div');
      return (block?.textContent?.trim() ?? '') !== (element.textContent?.trim() ?? '');
    };
    return small
      .filter((one) => !isInText(one))
      .filter((one) => {
        const x = (one.left + one.right) / 2;
        const y = (one.top + one.bottom) / 2;
        return all.some((other) => {
          if (other === one || other.element.contains(one.element)) return false;
          if (isSmall(other)) {
            const dx = (other.left + other.right) / 2 - x;
            const dy = (other.top + other.bottom) / 2 - y;
            if (Math.hypot(dx, dy) < SIZE - 0.5) return true;
          }
          const dx = Math.max(other.left - x, 0, x - other.right);
          const dy = Math.max(other.top - y, 0, y - other.bottom);
          return Math.hypot(dx, dy) < SIZE / 2 - 0.5;
        });
      })
      .map(({ element, left, right, top, bottom }) => {
        const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
        return `${element.localName} “${name.slice(0, 40)}”: ${Math.round(right - left)} × ${Math.round(bottom - top)}`;
      });
  });
}
