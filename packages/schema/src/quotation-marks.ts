/** Quotation marks before and after words. */
export type Marks = readonly [before: string, after: string];

/** The outer marks of each language, where they are not the English ones (CLDR, delimiters; those of the press in Arabic and Hebrew). */
const MARKS: Readonly<Record<string, Marks>> = {
  ar: ['«', '»'],
  fa: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  he: ['”', '”'],
  it: ['«', '»'],
  kk: ['«', '»'],
  ru: ['«', '»'],
};

/** Pairs of marks, each with what reads as one of them; a straight mark between two letters is none, as in a Hebrew abbreviation. */
const PAIRS: readonly { readonly marks: Marks; readonly alike: RegExp }[] = [
  { marks: ['“', '”'], alike: /[“”„‟]|(?<!\p{L})"|"(?!\p{L})/u },
  { marks: ['«', '»'], alike: /[«»]/ },
  { marks: ['‹', '›'], alike: /[‹›]/ },
];

/** Words that are one whole quotation already, with no other mark of that sort inside. */
const WHOLE = /^(?:[“”„"][^“”„‟"]*[“”"]|«[^«»]*»|‹[^‹›]*›)$/u;

/**
 * Opens and closes a quotation of these words: with the marks of their language (English ones where none are told), with others where the
 * words have such marks themselves, and with none where they stand in marks as a whole. The words stay as they are, and no quotation
 * reads as one inside another of its own sort.
 */
export function marksOf(language: string, words: string): Marks {
  if (WHOLE.test(words)) return ['', ''];
  const own = MARKS[language.split('-')[0] ?? ''] ?? (['“', '”'] as const);
  const other = PAIRS.find(({ alike }) => !alike.test(words))?.marks ?? own;
  return PAIRS.some(({ alike }) => alike.test(own[0]) && alike.test(words)) ? other : own;
}

/** Direct words inside quotation marks, for where they stand as plain text. */
export function inMarks(words: string, language: string): string {
  const [before, after] = marksOf(language, words);
  return `${before}${words}${after}`;
}
