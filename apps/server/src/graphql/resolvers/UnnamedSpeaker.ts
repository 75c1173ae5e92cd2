import type { UnnamedSpeakerResolvers } from './types.generated.ts';

export const UnnamedSpeaker: UnnamedSpeakerResolvers = {
  description: ({ unnamed }) => unnamed,
  country: ({ country }, _, { one }) => one.countries.find(country),
};
