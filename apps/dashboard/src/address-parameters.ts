import { isPartialDate } from './dates.ts';
import type { Refused } from './failure.ts';

/** What a parameter of an address may say: any text, a date, or one of some values. */
type Values = 'text' | 'date' | readonly string[];

/** The parameters that a page has, by name. */
export type Parameters = Readonly<Record<string, Values>>;

/** Put behind an address by whoever passes it on, to count who follows it: nothing of a page. */
const PASSED_ON = /^utm_|^(?:fbclid|gclid|msclkid|ref)$/;

/**
 * What an address says that its page cannot do: a parameter that it does not have, one that says two things, a value that it
 * does not know. A form without scripts sends its empty fields too: these say nothing.
 */
export function refusedIn(address: URLSearchParams, known: Parameters): readonly Refused[] {
  const names = [...new Set(address.keys())].filter((name) => !PASSED_ON.test(name));
  return names.flatMap((parameter): Refused[] => {
    const said = new Set(address.getAll(parameter).map((value) => value.trim()));
    said.delete('');
    const [value, ...others] = said;
    if (value === undefined) return [];
    const values = known[parameter];
    if (values === undefined)
      return [{ parameter, value: null, near: nearest(parameter, Object.keys(known), 0.5) }];
    if (others.length > 0) return [{ parameter, value: [...said].join(', '), near: [...said] }];
    const isKnown =
      values === 'date' ? isPartialDate(value) : values === 'text' || values.includes(value);
    if (isKnown) return [];
    if (typeof values === 'string') return [{ parameter, value, near: [] }];
    const near = nearest(value, values, 0.4);
    return [{ parameter, value, near: near.length > 0 ? near : values }];
  });
}

/** Those of some words that share the most pairs of letters with what was written (Dice 1945), where that is no less than `least`. */
function nearest(written: string, words: readonly string[], least: number): readonly string[] {
  const pairs = pairsIn(written);
  const alike = words.map((word) => {
    const own = pairsIn(word);
    const shared = own.filter((pair) => pairs.includes(pair)).length;
    return { word, share: (2 * shared) / (own.length + pairs.length || 1) };
  });
  const most = Math.max(least, ...alike.map(({ share }) => share));
  return alike.flatMap(({ word, share }) => (share === most ? [word] : []));
}

function pairsIn(word: string): readonly string[] {
  const letters = word.toLowerCase();
  return Array.from(letters.slice(1), (letter, at) => `${letters[at]}${letter}`);
}
