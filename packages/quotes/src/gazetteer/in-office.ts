import type { Stretch } from '../span.ts';
import type { Entry } from './entry.ts';
import { hasWord } from './namesakes.ts';
import { plain, untitled } from './plain-names.ts';

/** How far before "the prime minister" its holder is named, in characters. */
const NEAR = 320;
const TITLE =
  /^the ((?:[a-z]+ )?(?:president|premier|minister|secretary|king|queen|emir|sultan|chancellor|prince)(?: of state)?)$/i;
/** A whole name, with the titles before it. */
const NAME = /\p{Lu}[\p{L}'’-]+(?: (?:(?:of|bin|al|ben) )?\p{Lu}[\p{L}'’-]+)+/gu;

/** How an office is spoken of: "Minister of Foreign Affairs" is "foreign minister", "Secretary of the Treasury" "treasury secretary". */
const spokenOf = (title: string): string[] => {
  const whole = plain(title);
  const parts = /^(\w+) of (?:the )?(.+?)(?: affairs)?$/.exec(whole);
  return parts ? [whole, `${parts[2]} ${parts[1]}`] : [whole];
};

/**
 * Whom "the prime minister" means: the one holder of such an office whom the text names shortly before, where nobody else stands between
 * whom the caller does not know, no place follows, and the text gives the title to nobody else.
 */
export function holderNamed(
  text: string,
  mention: Stretch,
  entries: readonly Entry[],
  known: (name: string) => Entry | null,
): Entry | null {
  const title = TITLE.exec(mention.text)?.[1]?.toLowerCase();
  if (!title || /^,? (?:of|in|from|for) \p{Lu}/u.test(text.slice(mention.end, mention.end + 8)))
    return null;
  const lead = text.slice(Math.max(0, mention.start - NEAR), mention.start);
  let holder: { readonly entry: Entry; readonly at: number } | null = null;
  for (const entry of entries) {
    if (!entry.offices?.some((one) => spokenOf(one.title).includes(title))) continue;
    const at = lastNamed(lead, entry);
    if (at < 0) continue;
    if (holder) return null;
    holder = { entry, at };
  }
  if (!holder) return null;
  const { entry, at } = holder;
  const between = lead.slice(at);
  for (const [name] of between.matchAll(NAME)) {
    const words = untitled(plain(name)).split(' ');
    // "Norlandic President | Oru Lind"
    const whole = words.some((_, from) => known(words.slice(from).join(' ')) !== null);
    if (words.length > 1 && !whole) return null;
  }
  const clause = /[^.!?“”"«»]*$/.exec(between)?.[0] ?? '';
  if (/\b(?:in|at|from) \p{Lu}/u.test(clause)) return null;
  return isGivenElsewhere(text, title, entry) ? null : entry;
}

/**
 * Whether the title by which somebody is meant is that of another whom the text has just brought in: "Rook and Chad's prime minister met",
 * "Rook flew to Chad", where "the prime minister" follows.
 */
export function isHostsToo(
  text: string,
  mention: Stretch,
  countries: readonly Entry[],
  { country, offices = [] }: Entry,
): boolean {
  const title = TITLE.exec(mention.text)?.[1]?.toLowerCase();
  if (!title) return false;
  const lead = text.slice(Math.max(0, mention.start - NEAR), mention.start);
  const own = new Set([country, ...offices.map((one) => one.country)]);
  for (const { key, names, demonyms = [] } of countries) {
    if (own.has(key)) continue;
    for (const name of [...names, ...demonyms]) {
      for (let at = lead.indexOf(name); at >= 0; at = lead.indexOf(name, at + 1)) {
        if (TRAVELLED.test(lead.slice(0, at))) return true;
        const after = lead
          .slice(at + name.length)
          .replace(/^['’]s/, '')
          .toLowerCase();
        const of = lead
          .slice(0, at)
          .replace(/ (?:of|in) (?:the )?$/, '')
          .toLowerCase();
        // With a name after it, "the prime minister" may be either's: that is looked at elsewhere.
        if (after.startsWith(` ${title}`) || of.endsWith(` ${title}`)) return true;
      }
    }
  }
  return false;
}

/** Before a country: somebody is its guest. */
const TRAVELLED =
  /\b(?:arriv(?:ed|ing|es) in|landed in|flew to|flies to|travell?ed to|went to|came to|visit(?:ed|ing|s)?|on a visit to) (?:the )?$/;

/** Where somebody is named last, by the whole name or the last, in words that end a sentence or go on; -1 if nowhere. */
function lastNamed(lead: string, { names }: Entry): number {
  let last = -1;
  for (const name of names) {
    for (const one of [name, name.split(' ').at(-1) ?? '']) {
      if (one.length < 4 || !hasWord(lead, one)) continue;
      last = Math.max(last, lead.lastIndexOf(one));
    }
  }
  return last;
}

/** "Prime Minister Ivo Marek", "Velmark's prime minister", "the prime minister of Velmark", "the former prime minister". */
function isGivenElsewhere(text: string, title: string, { names }: Entry): boolean {
  const own = new Set(names.flatMap((name) => plain(name).split(' ')));
  const low = text.toLowerCase();
  for (let at = low.indexOf(title); at >= 0; at = low.indexOf(title, at + 1)) {
    const after = /^ (?:(?:of|in) )?(\p{Lu}[\p{L}-]+)/u.exec(
      text.slice(at + title.length, at + title.length + 40),
    );
    if (after && !own.has(plain(after[1] ?? ''))) return true;
    const before = /(\p{L}+(?:['’]s)?) $/u.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? '';
    if (/^\p{Lu}/u.test(before) && !/^(?:The|A|An|His|Her)$/.test(before) && !after) return true;
    if (/^(?:former|then|deputy|vice|acting|ex)$/i.test(before)) return true;
  }
  return false;
}
