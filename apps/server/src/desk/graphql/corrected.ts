import type { AcceptedInput, SpeakerInput } from './types.generated.ts';

/** A proposal with what an editor corrected of it. */
export function correctedOf({ id, start, end, speaker, accords, countries, date }: AcceptedInput) {
  const isGiven = typeof start === 'number' && typeof end === 'number';
  const concerned = accords && countries ? { accords, countries } : null;
  return {
    id,
    span: isGiven ? { start, end } : null,
    speaker: speaker ? speakerOf(speaker) : null,
    concerned,
    date: date ?? null,
  };
}

function speakerOf({ kind, key, country, bodyKind }: SpeakerInput) {
  return { kind, key, ...(country != null && { country }), ...(bodyKind != null && { bodyKind }) };
}
