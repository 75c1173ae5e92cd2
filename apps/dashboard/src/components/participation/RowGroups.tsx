import type { ReactNode } from 'react';
import { useHydrationState } from '../../page/hydration-state.ts';
import { letterWidths } from '../../text/letter-widths.ts';

/** How many rows are laid out at once. */
const FIRST = 6;

/**
 * So much higher than estimated is what follows: of parts that are not laid out, nothing is ever to lie over what comes after them, where
 * a pointer would be measured against both.
 */
const RESERVE = 1.04;

/**
 * The rows of a table in two groups: on a phone those after the first few are laid out together, as they come near. `lines` says about how
 * many lines of a phone each row takes.
 */
export function RowGroups({ rows }: { rows: readonly { row: ReactNode; lines: number }[] }) {
  const later = rows.slice(FIRST);
  const { language } = useHydrationState();
  const lines = later.reduce((sum, one) => sum + one.lines, 0) * letterWidths[language];
  return (
    <>
      <tbody>{rows.slice(0, FIRST).map(({ row }) => row)}</tbody>
      {later.length > 0 && (
        <tbody data-lines={Math.ceil(lines * RESERVE)}>{later.map(({ row }) => row)}</tbody>
      )}
    </>
  );
}
