import type { AcceptedInput } from './types.generated.ts';

/** A proposal with what an editor corrected of it. */
export function correctedOf({ id, start, end, speaker = null, accords, countries }: AcceptedInput) {
  const isGiven = typeof start === 'number' && typeof end === 'number';
  const concerned = accords && countries ? { accords, countries } : null;
  return { id, span: isGiven ? { start, end } : null, speaker, concerned };
}
