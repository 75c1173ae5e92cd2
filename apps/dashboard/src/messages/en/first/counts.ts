import { pluralEn } from '../../plurals.ts';

/** Numbers with their nouns: `1 act`, `1,789 acts`. */
export const counts = {
  accords: (count: number) => pluralEn(count, { one: '# accord', other: '# accords' }),
  acts: (count: number) => pluralEn(count, { one: '# act', other: '# acts' }),
  bodies: (count: number) => pluralEn(count, { one: '# body', other: '# bodies' }),
  countries: (count: number) => pluralEn(count, { one: '# country', other: '# countries' }),
  /** What is listed with countries and is none, too. */
  entries: (count: number) => pluralEn(count, { one: '# entry', other: '# entries' }),
  leaders: (count: number) => pluralEn(count, { one: '# leader', other: '# leaders' }),
  sources: (count: number) => pluralEn(count, { one: '# source', other: '# sources' }),
  statements: (count: number) => pluralEn(count, { one: '# statement', other: '# statements' }),
  wordings: (count: number) => pluralEn(count, { one: '# wording', other: '# wordings' }),
};
