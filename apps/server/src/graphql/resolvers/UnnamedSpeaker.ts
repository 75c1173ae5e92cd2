import type { UnnamedSpeakerResolvers } from './types.generated.ts';

export const UnnamedSpeaker = {
  description: ({ unnamed }) => unnamed,
  country: ({ country }, _, { one }) => one.countries.find(country),
} satisfies UnnamedSpeakerResolvers;
