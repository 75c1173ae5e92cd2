import { COMMA, GENITIVE, NUMBER, type Token, WORD } from '../../tokens/token.ts';

/** Tokens as one line for a phrase to be matched in, each followed by a space: "its instrument of ratification , ". */
export const rendered = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map((token) => `${letters(token)} `)
    .join('');

function letters({ kind, low }: Token): string {
  if (kind === WORD) return low.replaceAll(' ', '_');
  if (kind === NUMBER) return '#';
  if (kind === GENITIVE) return '’s';
  return kind === COMMA ? ',' : '·';
}

/** How many tokens a part of such a line has. */
export const countOf = (line: string): number => line.split(' ').length - 1;
