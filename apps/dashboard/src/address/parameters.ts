import type { Refusal } from '../client/failure.ts';
import { earliestDay, isPartialDate, latestDay } from '../dates/dates.ts';

/** The type of a URL parameter: any text, search words, a date, a cursor, or one of some values, ignoring case. */
type Values = 'text' | 'words' | 'date' | 'cursor' | readonly string[];

/** The parameters of a page, by name. */
export type Parameters = Readonly<Record<string, Values>>;

/** Tracking parameters that other sites append to a link; pages ignore them. */
const PASSED_ON = /^utm_|^(?:fbclid|gclid|msclkid|ref)$/;

/** The longest search, in UTF-16 code units: the register's limit. */
const LONGEST_WORDS = 200;

/**
 * The faults of a URL: an unknown parameter, one with several values, an invalid value, or a range that ends before it begins. Empty
 * parameters, which a form without scripts sends, are ignored.
 */
export function refusedIn(address: URLSearchParams, known: Parameters): readonly Refusal[] {
  const names = [...new Set(address.keys())].filter((name) => !PASSED_ON.test(name));
  const refused = names.flatMap((parameter): Refusal[] => {
    const said = new Set(address.getAll(parameter).map((value) => value.trim()));
    said.delete('');
    const [value, ...others] = said;
    if (value === undefined) return [];
    const values = valuesOf(known, parameter);
    if (values === undefined)
      return [{ parameter, value: null, near: nearest(parameter, Object.keys(known), 0.5) }];
    if (others.length > 0)
      return [{ parameter, value: [...said].join(', '), near: [...said], why: 'several' }];
    if (values === 'date' && !isPartialDate(value))
      return [{ parameter, value, near: [], why: 'date' }];
    if (values === 'words' && value.length > LONGEST_WORDS)
      return [{ parameter, value, near: [], why: 'words' }];
    if (typeof values === 'string' || oneOf(values, value) !== undefined) return [];
    const near = nearest(value, values, 0.5);
    if (near.length > 0) return [{ parameter, value, near }];
    return [{ parameter, value, near: values, why: 'choice' }];
  });
  return refused.length > 0 ? refused : disorderIn(address, known);
}

/** The parameter `from` where it is later than `to`. */
function disorderIn(address: URLSearchParams, known: Parameters): readonly Refusal[] {
  const [from, to] = ['from', 'to'].map((name) => (known[name] ? address.get(name)?.trim() : ''));
  if (!from || !to || earliestDay(from) <= latestDay(to)) return [];
  return [{ parameter: 'from', value: from, near: [to], why: 'order' }];
}

/** The values that differ from the schema in case only, by parameter, as the schema spells them. */
export function canonicalSpellings(
  address: URLSearchParams,
  known: Parameters,
): ReadonlyMap<string, string> {
  const respelt = [...address].flatMap(([parameter, value]) => {
    const values = valuesOf(known, parameter);
    if (values === undefined || typeof values === 'string' || value === '') return [];
    const canonical = oneOf(values, value);
    return canonical === undefined || canonical === value ? [] : [[parameter, canonical] as const];
  });
  return new Map(respelt);
}

/** The parameters that may be at fault where the register refuses a URL whose parameters all have a valid form. */
export function possibleRefusals(
  address: URLSearchParams,
  known: Parameters,
  why: 'words' | 'cursor',
): readonly Refusal[] {
  return Object.entries(known).flatMap(([parameter, values]) => {
    const value = address.get(parameter);
    return values === why && value ? [{ parameter, value, near: [], why }] : [];
  });
}

/** A URL may name `constructor`, which each object has. */
function valuesOf(known: Parameters, parameter: string): Values | undefined {
  return Object.hasOwn(known, parameter) ? known[parameter] : undefined;
}

function oneOf(values: readonly string[], value: string): string | undefined {
  const lowerCase = value.trim().toLowerCase();
  return values.find((known) => known.toLowerCase() === lowerCase);
}

/** The words that are most similar to a text by Dice's coefficient of letter pairs (Dice 1945), where it is at least `least`. */
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
