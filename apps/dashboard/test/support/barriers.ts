import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What axe-core's source leaves in the page. */
    readonly axe: typeof axe;
  }
}

type Scheme = 'light' | 'dark';

// The theme changes colours and nothing else, so that in the dark only these are tried again.
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds at three widths, light and dark: the rule, where, and the elements. `but` leaves elements out. */
export async function barriers(
  page: Page,
  { schemes = ['light', 'dark'], but = [] }: { schemes?: Scheme[]; but?: string[] } = {},
): Promise<string[]> {
  await putIn(page);
  const found: string[] = [];
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const violations = await violated(page, but, colorScheme === 'dark' ? OF_COLOUR : undefined);
      for (const { id, nodes } of violations) {
        found.push(`${id} at ${width}, ${colorScheme}: ${nodes.join(' ')}`);
      }
    }
  }
  return found;
}

/** What axe finds in the page as it stands: the rule, and the elements. */
export async function barriersIn(page: Page): Promise<string[]> {
  await putIn(page);
  const violations = await violated(page, []);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.join(' ')}`);
}

/** It looks only into frames that hold it. */
async function putIn(page: Page): Promise<void> {
  for (const frame of page.frames()) await frame.evaluate(axe.source);
}

interface Violation {
  readonly id: string;
  /** The HTML of each element. */
  readonly nodes: readonly string[];
}

/** The rules, by default all, that elements of the page as it stands do not keep. */
function violated(page: Page, exclude: string[], rules?: string[]): Promise<Violation[]> {
  return page.evaluate(
    async ([exclude, rules]) => {
      const { violations } = await window.axe.run(
        { exclude },
        // The elements that keep to a rule are most of the page: to tell of each takes ten times as long as to look.
        { resultTypes: ['violations'], ...(rules && { runOnly: rules }) },
      );
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
    },
    [exclude, rules] as const,
  );
}
