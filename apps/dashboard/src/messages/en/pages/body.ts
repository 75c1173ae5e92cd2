import { pluralEn } from '../../plurals.ts';

/** The page of a body. */
export const body = {
  description: (name: string) =>
    `${name} in the register of diplomatic accords: what it said in its own name, and what it published.`,
  words: 'Said in its own name',
  noWords: 'No words of its own on record.',
  published: 'Published',
  publishedCount: (count: number) =>
    pluralEn(count, { one: '# source on record', other: '# sources on record' }),
  moreSources: 'More sources',
};
