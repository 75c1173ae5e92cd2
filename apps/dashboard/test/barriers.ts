import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Scheme = 'light' | 'dark';

// The theme changes colours and nothing else, so that in the dark only these are tried again.
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds at three widths, light and dark: the rule, where, and the elements. `but` leaves elements out. */
export async function barriers(
  page: Page,
  { schemes = ['light', 'dark'], but = [] }: { schemes?: Scheme[]; but?: string[] } = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const axe = new AxeBuilder({ page });
      if (colorScheme === 'dark') axe.withRules(OF_COLOUR);
      for (const selector of but) axe.exclude(selector);
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations) {
        found.push(`${id} at ${width}, ${colorScheme}: ${nodes.map(({ html }) => html).join(' ')}`);
      }
    }
  }
  return found;
}
