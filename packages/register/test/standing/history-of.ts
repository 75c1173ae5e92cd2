import { ActKind, type Standing } from '@signatory/schema';
import { derive, stepOn } from '../../src/standing/derive.ts';
import type { HistoryAct, PlaceHistory, Terms } from '../../src/standing/history.ts';

/**
 * An act as a line: `SIGNED 2020`, `whole EIF 2021-03-01`, `*RATIFIED 2020` (contested), `RATIFIED ~2020-01-01` (undated, attested
 * that day), `WITHDRAWAL_NOTIFIED 2020 > 2021-01-01` (takes effect), `SUSPENDED 2020 part`.
 */
export function actOf(line: string): HistoryAct {
  const [, contested, whole, word, undated, date, effective, part] =
    /^(\*?)(whole )?(\w+)(?: (~?)([\d-]+))?(?: > ([\d-]+))?( part)?$/.exec(line) ?? [];
  const name =
    word === 'EIF' ? 'ENTERED_INTO_FORCE' : word === 'NOTICE' ? 'WITHDRAWAL_NOTIFIED' : word;
  const kind = Object.values(ActKind).find((one) => one === name);
  if (!kind) throw new Error(`no act: ${line}`);
  return {
    key: line,
    kind,
    whole: whole !== undefined,
    date: undated || date === undefined ? null : date,
    attested: undated ? (date ?? null) : null,
    contested: contested === '*',
    ...(effective === undefined ? {} : { effective }),
    ...(part ? { inPart: true } : {}),
  };
}

export function historyOf(
  lines: readonly string[],
  terms: Partial<Terms> = {},
  days: Pick<PlaceHistory, 'from' | 'until' | 'otherUntil'> = {},
): PlaceHistory {
  return { terms: { binding: true, ...terms }, acts: lines.map(actOf), ...days };
}

export function standingIn(history: PlaceHistory, day: string): Standing {
  return stepOn(derive(history), day)?.standing ?? 'NONE';
}
