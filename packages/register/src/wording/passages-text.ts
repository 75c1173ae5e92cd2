import { GAP_MARK } from '@signatory/schema';

/** Passages as one text, with the mark of a gap between two of them: what the source says there is left out. */
export function passagesText(passages: readonly { readonly exact: string }[]): string {
  return passages.map(({ exact }) => exact).join(` ${GAP_MARK} `);
}
