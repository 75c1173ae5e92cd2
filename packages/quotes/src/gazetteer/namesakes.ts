import type { Entry } from './entry.ts';
import { plain } from './plain-names.ts';

/** Words before a last name that tell of no other bearer. */
const OFFICE =
  /^(?:mr|mrs|ms|dr|president|presidents|premier|pm|minister|chancellor|king|queen|emir|sultan|prince|princess|sheikh|pope|secretary|senator|sen|sir|lady|lord|envoy|ambassador|speaker|leader|general|gen|us|uk|u\.s)$/;
/** Before a last name: somebody who held an office, or holds none. */
const OTHER =
  /^(?:former|ex|late|then|ex-president|ex-minister|spokesman|spokeswoman|spokesperson|analyst|expert|professor|lawyer|attorney|driver|doctor|coach|captain|officer|detective|sergeant|inspector|resident|witness|student|teacher|farmer|journalist|reporter|editor|columnist|author|writer|actor|actress|singer|aide|adviser|advisor|mayor|judge|businessman|activist|historian|brother|sister|son|daughter|wife|husband|father|mother|cousin|nephew|niece|uncle|aunt|younger|elder|the|a|an)$/;

/** Whether a name stands in a text as a word of its own. */
export function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (
      !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') &&
      !/[\p{L}\p{N}]/u.test(text[at + name.length] ?? ' ')
    )
      return true;
  return false;
}

/** How many times a name is looked at. */
const MOST = 200;

/**
 * Whether a text tells of another than the entry who bears the last name: with a first name that is none of the entry's, with "Jr", as a
 * first name, or as somebody who holds no office, "former president Lind", "the driver, Lind".
 */
export function hasOthers(text: string, last: string, { names }: Entry): boolean {
  const own = new Set(names.flatMap((name) => plain(name).split(' ')));
  let at = text.indexOf(last);
  for (let count = 0; at >= 0 && count < MOST; count++, at = text.indexOf(last, at + 1)) {
    if (/\p{L}/u.test(text[at - 1] ?? ' ') || /\p{L}/u.test(text[at + last.length] ?? ' '))
      continue;
    const before = /(\p{L}[\p{L}.’'-]*)\s+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[1] ?? '';
    const word = plain(before).replace(/\.$/, '');
    if (OTHER.test(word)) return true;
    if (
      /former|late|then|spokes/i.test(
        text
          .slice(Math.max(0, at - 30), at)
          .split(/[.,;:!?"“”]/)
          .at(-1) ?? '',
      )
    )
      return true;
    const begins = /[.!?:"“”\n]\s*$/.test(text.slice(Math.max(0, at - 42), at - before.length - 1));
    const first = /^\p{Lu}/u.test(before) && !own.has(word) && !OFFICE.test(word);
    if (
      first &&
      !(
        begins &&
        /^(?:but|and|when|if|as|while|after|before|for|in|on|at|to|with|yet|so|that)$/.test(word)
      )
    )
      return true;
    const after =
      /^ (\p{Lu}[\p{L}.-]+)/u.exec(text.slice(at + last.length, at + last.length + 40))?.[1] ?? '';
    if (/^(?:Jr|Sr|II|III)\b/.test(after)) return true;
  }
  return false;
}
