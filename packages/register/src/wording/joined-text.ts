import { GAP_MARK } from '@signatory/schema';

/**
 * Passages as one text. Between two of them the source speaks itself, so that no words follow on from one another that do not
 * in the source.
 */
export function joined(passages: readonly { readonly exact: string }[]): string {
  return passages.map(({ exact }) => exact).join(` ${GAP_MARK} `);
}
