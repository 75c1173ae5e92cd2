/** Letters that Hebrew and Arabic write as one with the word behind them: and, the, in, to, from, that, as, so. */
const PREFIX = /^(?:[ובלהמשכ]{1,2}(?=[\u05d0-\u05ea]{3})|(?:[وبلفك]|لل)(?=[\u0621-\u064a]{3}))/;

/** The article of Arabic, which many names of countries have and people leave out. */
const ARTICLE = 'ال';

/** Endings of Kazakh cases and possessives, and of Russian cases. Folding has made й into и. */
const ENDINGS = words(`
  ның нің дың дің тың тің ға ге қа ке на не а е ды ді ты ті ны ні н да де та те нда нде дан ден тан тен нан нен мен бен пен
  ы і сы сі ым ім лар лер дар дер тар тер лары лері дары дері тары тері
  ом ем ами ями ам ям ои еи ах ях ов ев у ю и ым им ых их ая яя ое ее ые ие ыи ии ую юю ого его ому ему ыми ими
`);

/** What a Russian noun or adjective without an ending may have had instead. */
const ORIGINAL = ['', 'а', 'я', 'ь', 'и', 'ия', 'ои', 'ыи', 'ии', 'ое', 'ая'];

/** A stem of fewer letters tells too little. */
const SHORTEST_STEM = 3;

/**
 * The words of which a word may be an inflected form that no stemmer here knows, as `searchWords` gives them, the longest first: Hebrew
 * and Arabic words without the letters that are written as one with them, Arabic words with the article, Cyrillic words without an ending of Kazakh or Russian.
 */
export function bareForms(word: string): readonly string[] {
  const bare = withoutPrefix(word);
  const articled = [word, ...bare].flatMap((form) => withArticle(form) ?? []);
  if (bare.length + articled.length > 0) return [...bare, ...articled];
  if (!/^[\u0400-\u04ff]+$/.test(word)) return [];
  const stems = ENDINGS.filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length))
    .filter((stem) => stem.length >= SHORTEST_STEM)
    .sort((a, b) => b.length - a.length);
  return [...new Set(ORIGINAL.flatMap((end) => stems.map((stem) => stem + end)))].filter(
    (form) => form !== word,
  );
}

/** An Arabic word with the article; null for a word that is none of Arabic or too short. */
export function withArticle(word: string): string | null {
  return /^[\u0621-\u064a]{3,}$/.test(word) ? `${ARTICLE}${word}` : null;
}

function withoutPrefix(word: string): readonly string[] {
  if (!PREFIX.test(word)) return [];
  const first = word.slice(1);
  return PREFIX.test(first) ? [first, first.slice(1)] : [first];
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
