import type { Stretch } from '../span.ts';
import type { Entry } from './entry.ts';
import { hasOffice, lastOf, plain } from './plain-names.ts';

/** Words before a last name that tell of no other bearer. */
const OFFICE =
  /^(?:mr|mrs|ms|dr|president|presidents|premier|pm|minister|chancellor|king|queen|emir|sultan|prince|princess|sheikh|pope|secretary|senator|sen|sir|lady|lord|envoy|ambassador|speaker|leader|general|gen|us|uk|u\.s)$/;
/** Before a last name: somebody who held an office, or holds none. */
const OTHER =
  /^(?:former|ex|late|then|ex-president|ex-minister|spokesman|spokeswoman|spokesperson|analyst|expert|professor|lawyer|attorney|driver|doctor|coach|captain|officer|detective|sergeant|inspector|resident|witness|student|teacher|farmer|journalist|reporter|editor|columnist|author|writer|actor|actress|singer|aide|adviser|advisor|mayor|judge|businessman|activist|historian|brother|sister|son|daughter|wife|husband|father|mother|cousin|nephew|niece|uncle|aunt|younger|elder|the|a|an)$/;

/** Titles of many who hold no office of a country. */
const TITLED = /^(?:dr|senator|sen|sir|lady|lord|general|gen|ambassador|envoy|speaker)$/;

/** Whether a text gives the whole name of somebody. */
export const isWhole = (text: string, names: readonly string[]): boolean =>
  names.some((name) => name.includes(' ') && hasWord(text, name));

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
  const lasts = new Set(names.filter((name) => name.includes(' ')).map(lastOf));
  return [...lasts].some((last) =>
    placesOf(text, last).some((at) => isOthers(text, at, last, own, names)),
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
function isOthers(
  text: string,
  at: number,
  last: string,
  own: ReadonlySet<string>,
  names: readonly string[],
): boolean {
  if (/^,? (?:Jr|Sr|II|III)\b/.test(text.slice(at + last.length, at + last.length + 6)))
    return true;
  const lead = text.slice(Math.max(0, at - 40), at);
  if (PAST.test(clauseBefore(lead))) return true;
  const written = /(\p{L}[\p{L}.’'-]*)\s+$/u.exec(lead)?.[1] ?? '';
  const word = plain(written).replace(/\.$/, '');
  if (OTHER.test(word)) return true;
  // "Dr. Rook", where nobody is called so by the whole name.
  if (TITLED.test(word) && !isWhole(text, names)) return true;
  if (!/^\p{Lu}/u.test(written) || own.has(word) || OFFICE.test(word)) return false;
  const begins = /(?:^|[.!?:"“”\n])\s*$/.test(lead.slice(0, lead.lastIndexOf(written)));
  return !(begins && OPENING.test(word));
}

/** After a name: how old somebody is, or who they are by a clause of their own. What an outlet says of whom nobody knows. */
const TOLD = /^(?:, \d{1,3}(?=[,.;:]|$)|, who(?:se)? )/;
/** After a name: "a driver", "an architect from …"; the words up to the next sign. */
const APPOSED = /^(?:, \d{1,3})?, an? ([^,.;:“”"]+)/;
/** Before a whole name, or after it, of somebody who holds an office: what no such one is called. */
const OCCUPATION =
  /\b(?:coach|striker|goalkeeper|midfielder|defender|forward|batsman|bowler|jockey|resident|driver|farmer|fisherman|baker|barber|shopkeeper|teacher|student|pupil|nurse|officer|detective|sergeant|constable|inspector|firefighter|paramedic|captain|mayor|councillor|professor|lecturer|researcher|scientist|historian|analyst|economist|lawyer|attorney|actor|singer|novelist|poet|author|journalist|reporter|editor|columnist|engineer|pilot|sailor|manager|owner|founder|chief executive|ceo|shareholder|witness|neighbou?r|voter|pensioner|mrs|miss)\.?$/;
/** After a name: ", professor of", ", chief executive of". */
const CALLED = /^(?:, \d{1,3})?, ((?:chief executive|\p{Ll}+))\b/u;
/** After a name: "of Orsa Mining". */
const FIRM =
  /^ of (?:the )?(?:\p{Lu}[\p{L}&-]* )*(?:Mining|Bank|Group|Company|Inc|Ltd|University|College|Institute|School|Hospital|Club|Airlines|Motors|Holdings|Capital|Partners|Energy|Foods|Hotel|Bakery)\b/u;

/** Before a name: as whom somebody is dressed, or whom they play. */
const PLAYED =
  /[\p{L}\p{N}] (?:as|like|playing|portraying|impersonating|named (?:after|for)|(?:of|to) the late)\s+$/u;

/**
 * Whether a text tells that the bearer of a name is somebody else than the entry: by an age or a clause, where it neither calls the bearer
 * by an office nor names the country; by "a baker", where no office is told; by an occupation that who holds an office has not, "coach Lind"; or as whom an actor plays.
 */
export function isToldOtherwise(
  text: string,
  { names, offices = [] }: Entry,
  isAtHome: boolean,
): boolean {
  const lasts = new Set(names.map(lastOf));
  let other = false;
  for (const last of lasts) {
    for (const at of placesOf(text, last)) {
      const end = at + last.length;
      const after = text.slice(end, end + 80);
      const lead = clauseBefore(text.slice(Math.max(0, at - 40), at));
      if (isInOffice(lead) || isInOffice(after.split(/[.;:“”"]/, 1)[0] ?? '')) return false;
      other ||= APPOSED.test(after) || (TOLD.test(after) && !isAtHome);
      other ||= offices.length > 0 && hasOccupation(text, at, names, after);
    }
  }
  return other;
}

/** Whether what stands before a whole name, or after it, is an occupation: "striker | Dan Rook", "Dan Rook | , professor of law". */
function hasOccupation(text: string, at: number, names: readonly string[], after: string): boolean {
  if (FIRM.test(after) || OCCUPATION.test(CALLED.exec(after)?.[1] ?? '')) return true;
  const lead = text.slice(Math.max(0, at - 60), at);
  return names.some((name) => {
    const first = name.slice(0, name.length - lastOf(name).length);
    return (
      first !== '' && lead.endsWith(first) && OCCUPATION.test(plain(lead.slice(0, -first.length)))
    );
  });
}

const isInOffice = (words: string): boolean =>
  hasOffice(words) ||
  plain(words)
    .split(/[ ,]+/)
    .some((word) => OFFICE.test(word));

/** Before an office: somebody who does not hold it on the day of the text. */
const ANOTHER_TIME =
  /(?:^|[^\p{L}])(?:then|former|ex|first|next|previous|late|future|incoming|acting|deputy|vice)[\s-]+$/iu;

/** Whether the office at a place is told to be somebody's of another time, or one below it: "the then | prime minister". */
export const isAnotherTime = (text: string, start: number): boolean =>
  ANOTHER_TIME.test(text.slice(Math.max(0, start - 16), start));

/** Before a name: another whom it is said of. */
const OTHER_ONE =
  /(?:^|[^\p{L}])(?:other|another|fake|fictional|imaginary|virtual|mini|little|new|next|would-be|so-called)\s+$/iu;
/** Before a name: whose. */
const WHOSE = /((?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}.-]*)['’]s?\s+$/u;

/** "the other Dan Rook", "Velmark's Dan Rook": the name is said of another. `called` has what each country is called. */
export function isOfOthers(
  text: string,
  mention: Stretch,
  { names, country, offices = [] }: Entry,
  called: ReadonlyMap<string, readonly string[]>,
): boolean {
  const from = Math.max(0, mention.start - 24);
  const words = text.slice(from, mention.end);
  const name = names.find((one) => one.includes(' ') && words.endsWith(one));
  if (name === undefined) return false;
  const lead = words.slice(0, -name.length);
  if (OTHER_ONE.test(lead)) return true;
  const owner = WHOSE.exec(lead)?.[1];
  if (owner === undefined) return false;
  const own = [country, ...offices.map((one) => one.country)];
  return !own.some((key) => (called.get(key ?? '') ?? []).includes(plain(owner)));
}

/** Whether the name at a place is that of a part: "a comedian in a wig as Oru Lind". */
export const isPlayed = (text: string, start: number): boolean =>
  PLAYED.test(text.slice(Math.max(0, start - 24), start));
