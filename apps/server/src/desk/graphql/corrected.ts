import type { AcceptedInput } from './types.generated.ts';

/** A proposal with what an editor corrected of it. */
export function correctedOf({ id, start, end, speaker = null }: AcceptedInput) {
  const isGiven = typeof start === 'number' && typeof end === 'number';
  return { id, span: isGiven ? { start, end } : null, speaker };
}
