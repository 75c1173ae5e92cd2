import type { ChangedPathResolvers } from './types.generated.ts';

/** The innermost wording or citation in a path, by the key of its source, which an unlike date or number may follow. */
const OF_SOURCE = /.*\b(?:wordings|citations)\[([^\] ]+)[^\]]*\]/;

export const ChangedPath = {
  source: ({ path }, _, { one }) => {
    const key = OF_SOURCE.exec(path)?.[1];
    return key === undefined ? null : one.sources.find(key);
  },
} satisfies ChangedPathResolvers;
