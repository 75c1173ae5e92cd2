/** A small seeded generator (mulberry32): the same seed gives the same numbers, from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const PIECES = [
  'Sarsen',
  'Tomas Brandt',
  'President Oru Lind',
  'the ministry',
  'a US official',
  'he',
  'she',
  'they',
  'who',
  'officials',
  'Ms. Haddad',
  'said',
  'says',
  'told',
  'added',
  'wrote',
  'called',
  'saying',
  'asked whether',
  'according to',
  'declined to comment',
  'thundered',
  'that',
  'the map was closed',
  'it would rain',
  'and',
  'but',
  'in a statement',
  'on Monday',
  'at 5:30 p.m.',
  'the U.S.',
  'don’t',
  "'90s",
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '«',
  '»',
  '„',
  '“We agree,”',
  '“No!”',
  '"It is',
  'time."',
  '(',
  ')',
  '[',
  ']',
  '—',
  '--',
  '…',
  '...',
  ',',
  '.',
  '?',
  '!',
  ':',
  ';',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  'é',
  '🇰🇿',
  '\ud83c',
  '\udfff',
  '\u0000',
  'İ',
  'SARSEN: yes.',
  'By Jo Field',
];

/** A text of about `pieces` words, names, marks and oddities in any order. */
export function generatedText(seed: number, pieces: number): string {
  const random = seeded(seed);
  let text = '';
  for (let i = 0; i < pieces; i++) {
    text += PIECES[Math.floor(random() * PIECES.length)];
    if (random() < 0.7) text += ' ';
  }
  return text;
}

const NAMES = ['Sarsen', 'Brandt', 'Haddad', 'Lind', 'Vale', 'Kovac'];
const WORDS =
  'the map of the border was read by two ministers and a clerk before the vote in the hall of the old port'.split(
    ' ',
  );

/** Prose as articles have it, `length` characters long: paragraphs of sentences, some with quotations. */
export function generatedArticle(seed: number, length: number): string {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = () =>
    Array.from({ length: 6 + Math.floor(random() * 12) }, () => pick(WORDS)).join(' ');
  let text = '';
  while (text.length < length) {
    const kind = random();
    const name = pick(NAMES);
    if (kind < 0.3) text += `“T${words()},” ${name} said. “A${words()}.”`;
    else if (kind < 0.5) text += `${name} said ${words()} was “${words()}” on Monday.`;
    else if (kind < 0.7) text += `${name} told reporters that ${words()} would hold.`;
    else text += `The ${words()} was here. ${name} met ${pick(NAMES)}, and ${words()} was gone.`;
    text += random() < 0.5 ? '\n\n' : ' ';
  }
  return text.slice(0, length);
}
