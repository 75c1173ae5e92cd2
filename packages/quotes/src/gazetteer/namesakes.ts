import type { Entry } from './entry.ts';
import { hasOffice, plain } from './plain-names.ts';

/** Words before a last name that tell of no other bearer. */
const OFFICE =
  /^(?:mr|mrs|ms|dr|president|presidents|premier|pm|minister|chancellor|king|queen|emir|sultan|prince|princess|sheikh|pope|secretary|senator|sen|sir|lady|lord|envoy|ambassador|speaker|leader|general|gen|us|uk|u\.s)$/;
/** Before a last name: somebody who held an office, or holds none. */
const OTHER =
  /^(?:former|ex|late|then|ex-president|ex-minister|spokesman|spokeswoman|spokesperson|analyst|expert|professor|lawyer|attorney|driver|doctor|coach|captain|officer|detective|sergeant|inspector|resident|witness|student|teacher|farmer|journalist|reporter|editor|columnist|author|writer|actor|actress|singer|aide|adviser|advisor|mayor|judge|businessman|activist|historian|brother|sister|son|daughter|wife|husband|father|mother|cousin|nephew|niece|uncle|aunt|younger|elder|the|a|an)$/;

/** Whether a name stands in a text as a word of its own. */
export function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (isWord(text, at, at + name.length)) return true;
  return false;
}

/** "Then-minister", "the late president", "a spokesman for the ministry, Mr": not who holds an office now. */
const PAST = /\b(?:former|late|then|ex)\b|spokes|бывш|экс-|\banci?enn?e?\b/iu;
/** Words that begin a sentence with a capital and are no first name. */
const OPENING =
  /^(?:but|and|when|if|as|while|after|before|for|in|on|at|to|with|yet|so|that|later|earlier|today|meanwhile|then)$/;
/** How many times a name is looked at. */
const MOST = 200;

/**
 * Whether a text tells of another who bears the last name of an entry: with a first name that is none of the entry's, with "Jr", or as
 * somebody who holds no office, "former president Lind", "the driver Lind".
 */
export function hasOthers(text: string, { names }: Entry): boolean {
  const own = new Set(names.flatMap((name) => plain(name).split(' ')));
  const lasts = new Set(
    names.filter((name) => name.includes(' ')).map((name) => name.split(' ').at(-1) ?? ''),
  );
  return [...lasts].some((last) =>
    placesOf(text, last).some((at) => isOthers(text, at, last, own)),
  );
}

/** Where a last name stands in a text as a word of its own, among the first places that it stands at. */
function placesOf(text: string, last: string): number[] {
  const places: number[] = [];
  let at = last === '' ? -1 : text.indexOf(last);
  for (let count = 0; at >= 0 && count < MOST; count++) {
    if (isWord(text, at, at + last.length)) places.push(at);
    at = text.indexOf(last, at + last.length);
  }
  return places;
}

/** The last words before a place, of its own clause. */
const clauseBefore = (lead: string): string => lead.split(/[.,;:!?"“”«»]/).at(-1) ?? '';

const isWord = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ');

/** Whether the last name at a place is another's. */
function isOthers(text: string, at: number, last: string, own: ReadonlySet<string>): boolean {
  if (/^,? (?:Jr|Sr|II|III)\b/.test(text.slice(at + last.length, at + last.length + 6)))
    return true;
  const lead = text.slice(Math.max(0, at - 40), at);
  if (PAST.test(clauseBefore(lead))) return true;
  const written = /(\p{L}[\p{L}.’'-]*)\s+$/u.exec(lead)?.[1] ?? '';
  const word = plain(written).replace(/\.$/, '');
  if (OTHER.test(word)) return true;
  if (!/^\p{Lu}/u.test(written) || own.has(word) || OFFICE.test(word)) return false;
  const begins = /(?:^|[.!?:"“”\n])\s*$/.test(lead.slice(0, lead.lastIndexOf(written)));
  return !(begins && OPENING.test(word));
}

/** After a name: how old somebody is, or who they are by a clause of their own. What an outlet says of whom nobody knows. */
const TOLD = /^(?:, \d{1,3}(?=[,.;:]|$)|, who(?:se)? )/;
/** After a name: "a driver", "an architect from …"; the words up to the next sign. */
const APPOSED = /^(?:, \d{1,3})?, an? ([^,.;:“”"]+)/;
/** Before a name: as whom somebody is dressed, or whom they play. */
const PLAYED = /[\p{L}\p{N}] (?:as|playing|portraying|impersonating)\s+$/u;

/**
 * Whether a text tells that the bearer of a name is somebody else than the entry: by an age or a clause, where it neither calls the bearer
 * by an office nor names the country; by "a baker", where no office is told; or as whom an actor plays.
 */
export function isToldOtherwise(text: string, { names }: Entry, isAtHome: boolean): boolean {
  const lasts = new Set(names.map((name) => name.split(' ').at(-1) ?? ''));
  let other = false;
  for (const last of lasts) {
    for (const at of placesOf(text, last)) {
      const end = at + last.length;
      const after = text.slice(end, end + 80);
      const lead = clauseBefore(text.slice(Math.max(0, at - 40), at));
      if (isInOffice(lead) || isInOffice(after.split(/[.;:“”"]/, 1)[0] ?? '')) return false;
      other ||= APPOSED.test(after) || (TOLD.test(after) && !isAtHome);
    }
  }
  return other;
}

const isInOffice = (words: string): boolean =>
  hasOffice(words) ||
  plain(words)
    .split(/[ ,]+/)
    .some((word) => OFFICE.test(word));

/** Whether the name at a place is that of a part: "a comedian in a wig as Oru Lind". */
export const isPlayed = (text: string, start: number): boolean =>
  PLAYED.test(text.slice(Math.max(0, start - 24), start));
