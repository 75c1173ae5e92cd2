import type { SpeakerFragment } from '../../documents.generated.ts';

/** What kind of agent a speaker is to an annotation: of one whom the source does not name that is not known. */
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
