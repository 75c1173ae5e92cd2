/** The outer marks of each language, as CSS draws `open-quote` and `close-quote` where words stand on a page (see Words.module.css). */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  fa: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  he: ['”', '”'],
  it: ['«', '»'],
  kk: ['«', '»'],
  ru: ['«', '»'],
};

/** Opens and closes a quotation in this language; English marks where none are told. */
export function marksOf(language: string): readonly [before: string, after: string] {
  return MARKS[language.split('-')[0] ?? ''] ?? ['“', '”'];
}

/** Direct words inside the marks of their own language, for where they stand as plain text. */
export function inMarks(words: string, language: string): string {
  const [before, after] = marksOf(language);
  return `${before}${words}${after}`;
}
