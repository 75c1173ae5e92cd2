/** The outer marks of each language, as CSS draws `open-quote` and `close-quote` where words stand on a page (see base.css). */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  fa: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  he: ['”', '”'],
  kk: ['«', '»'],
  ru: ['«', '»'],
};

/** Direct words inside the marks of their own language, for where they stand as plain text. */
export function inMarks(words: string, language: string): string {
  const [before, after] = MARKS[language.split('-')[0] ?? ''] ?? ['“', '”'];
  return `${before}${words}${after}`;
}
