import { type DraftPath, Refused } from '../errors.ts';

/**
 * Characters that nobody sees, and that make a text read as another than it is: controls, lone surrogates, line separators, and what
 * overrides, embeds or isolates the direction of letters (Unicode Technical Report 36, §3.1). The marks of direction alone, which Arabic
 * and Hebrew are written with, are none of them.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

/** In the words of a source its lines and tabs stand as they are in its text. */
const UNSEEN_IN_PASSAGES =
  /(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
const PASSAGES: readonly unknown[] = ['exact', 'prefix', 'suffix'];

/** The texts of a draft that have characters which do not belong in any, each with its place. */
export function characterFaults(value: unknown, where: DraftPath = []): readonly Refused[] {
  if (typeof value === 'string') {
    const name = where.findLast((part) => typeof part === 'string');
    const found = (PASSAGES.includes(name) ? UNSEEN_IN_PASSAGES : UNSEEN).exec(value)?.[0];
    return found === undefined ? [] : [faultOf(String(name), found, where)];
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => characterFaults(item, [...where, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => characterFaults(inner, [...where, key]));
}

function faultOf(name: string, character: string, where: DraftPath): Refused {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return character === '\n' || character === '\r'
    ? new Refused(`${name} has a line break`, 'write it in one line', where)
    : new Refused(
        `${name} has the character U+${code}, which nobody sees`,
        'remove it, or type the text again',
        where,
      );
}
