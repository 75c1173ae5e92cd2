/** A speaker as the documents of the exports select it. */
export type Speaker =
  | {
      readonly __typename: 'Leader';
      readonly slug: string;
      readonly name: string;
      readonly country: Code | null;
    }
  | {
      readonly __typename: 'Body';
      readonly slug: string;
      readonly name: string;
      readonly country: Code | null;
    }
  | {
      readonly __typename: 'UnnamedSpeaker';
      readonly description: string;
      readonly country: Code | null;
    };

interface Code {
  readonly code: string;
}

/** What kind of agent a speaker is to an annotation: of one whom the source does not name that is not known. */
export const AGENTS = {
  Leader: { type: 'Person' },
  Body: { type: 'Organization' },
  UnnamedSpeaker: {},
} as const;

/** What a document selects of a speaker. */
export const SPEAKER = `{
  __typename
  ... on Leader { slug name country { code } }
  ... on Body { slug name country { code } }
  ... on UnnamedSpeaker { description country { code } }
}`;

/** The slug of a named speaker. */
export function slugOf(speaker: Speaker | null): string | null {
  return speaker === null || speaker.__typename === 'UnnamedSpeaker' ? null : speaker.slug;
}

/** The name, or the source's own description of someone it does not name. */
export function nameOf(speaker: Speaker | null): string | null {
  if (speaker === null) return null;
  return speaker.__typename === 'UnnamedSpeaker' ? speaker.description : speaker.name;
}
