import type { SpeakerFragment } from '../../documents.generated.ts';

/** The type of agent that a speaker is in an annotation; unknown for an unnamed speaker. */
export const AGENTS = {
  Leader: { type: 'Person' },
  Body: { type: 'Organization' },
  UnnamedSpeaker: {},
} as const;

/** The slug of a named speaker. */
export function slugOf(speaker: SpeakerFragment | null): string | null {
  return speaker === null || speaker.__typename === 'UnnamedSpeaker' ? null : speaker.slug;
}

/** The name, or the source's own description of someone it does not name. */
export function nameOf(speaker: SpeakerFragment | null): string | null {
  if (speaker === null) return null;
  return speaker.__typename === 'UnnamedSpeaker' ? speaker.description : speaker.name;
}
