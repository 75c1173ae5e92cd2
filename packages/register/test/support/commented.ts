import { Lexer } from 'yaml';

/** What the lexer puts before a scalar, and its other marks, which stand for no text. */
const SCALAR = '\u001f';
const CONTROL = ['\u0002', '\u0018', SCALAR];
/** Stands for a comment that is to go. */
const MARK = '\u0000';

/** Numbers from 0 up to 1, the same ones for a seed. */
export function generator(seed: number): () => number {
  let state = seed * 2_654_435_769;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/**
 * A seed file with its entries or fields shuffled and comments put in at random: at the head, above and behind lines, at the end of
 * what an entry holds, at the end of the file. Each comment says where it belongs, by the first line of its entry.
 */
export function commented(plain: string, random: () => number): string {
  let number = 0;
  const comment = (owner: string) => `#${++number}@${owner}`;
  const some = (text: () => string): string[] => (random() < 0.3 ? [text()] : []);
  const blocks = blocksOf(plain).map(({ owner, lines }) => {
    const inner = lines.flatMap((line) => {
      const indent = ' '.repeat(line.search(/\S/));
      return [
        ...some(() => indent + comment(owner)),
        line + some(() => ` ${comment(owner)}`).join(''),
        ...(random() < 0.1 ? [''] : []),
      ];
    });
    const indent = (lines.at(-1) ?? '').search(/\S/);
    return [...inner, ...(indent > 0 ? some(() => ' '.repeat(indent) + comment(owner)) : [])];
  });
  const order = blocks.map((block) => ({ block, at: random() })).toSorted((a, b) => a.at - b.at);
  return [
    ...some(() => `${comment('head')}\n`),
    ...order.flatMap(({ block }) => block),
    ...some(() => comment('end')),
    '',
  ].join('\n');
}

/** The comments of a file in the one way of writing, each with where it stands, as `commented` says it. */
export function commentsIn(text: string): readonly string[] {
  const [head = '', body = ''] = /^(?:#.*\n)+\n/.test(text) ? text.split(/(?<=\n)\n/) : ['', text];
  const end = /(?:^#.*\n)*$/m.exec(body.slice(body.search(/(?:^#.*\n)*$(?![\s\S])/m)))?.[0] ?? '';
  const main = body.slice(0, body.length - end.length);
  const own = (part: string, owner: string) =>
    [...part.matchAll(/#\d+@/g)].map(([mark]) => `${mark}${owner}`);
  return [
    ...own(head, 'head'),
    ...blocksOf(main).flatMap(({ owner, lines }) => own(lines.join('\n'), owner)),
    ...own(end, 'end'),
  ];
}

/** What begins at the first column, with the comments above it. */
function blocksOf(text: string): readonly { readonly owner: string; readonly lines: string[] }[] {
  const blocks: { owner: string; lines: string[] }[] = [];
  let above: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) above.push(line);
    else if (/^\S/.test(line)) {
      blocks.push({ owner: line.replace(/ #.*/, ''), lines: [...above, line] });
      above = [];
    } else if (line !== '') blocks.at(-1)?.lines.push(line);
  }
  return blocks;
}

/** A seed file without its comments, and without the lines that were theirs alone. */
export function withoutComments(text: string): string {
  const lexemes = [...new Lexer().lex(text)];
  const parts = lexemes.map((lexeme, at) => {
    if (CONTROL.includes(lexeme)) return '';
    return lexeme.startsWith('#') && lexemes[at - 1] !== SCALAR ? MARK : lexeme;
  });
  return parts
    .join('')
    .replace(new RegExp(`^ *${MARK}\n`, 'gm'), '')
    .replace(new RegExp(` *${MARK}`, 'g'), '')
    .replace(/^\n/, '');
}
