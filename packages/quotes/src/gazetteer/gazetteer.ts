import type { Stretch } from '../span.ts';
import { bodyOfKind, countryNamed } from './by-noun.ts';
import type { Entry } from './entry.ts';
import { holderNamed, isHostsToo } from './in-office.ts';
import { type Names, note } from './names.ts';
import {
  hasOthers,
  hasWord,
  isAnotherTime,
  isOfOthers,
  isPlayed,
  isToldOtherwise,
  isWhole,
} from './namesakes.ts';
import {
  hasOffice,
  isOfOffice,
  isRegnal,
  lastOf,
  namesOfBody,
  namesOfOffice,
  plain,
  shortened,
  untitled,
} from './plain-names.ts';
import { remembered } from './remembered.ts';

/** The one entry that a mention means, or null. */
export interface Gazetteer {
  speaker(draft: {
    readonly mention: Stretch | null;
    readonly named: Stretch | null;
  }): Entry | null;
}

const PRONOUN = /^(?:he|she|him|her|his|who)$/i;

/**
 * Looks mentions up by whole name. A last name is a match only beside an office, "President Lind", or where the text names the country of
 * an office held, if one entry has it and the text tells of no other bearer; or if an entry lists it as a name, or if the article gives the
 * whole name elsewhere. A name that two entries share is nobody's, and a name in the
 * article that no entry has resolves to nobody, whatever its parts. "The country's government" is that of the last country named.
 */
export function gazetteerOf(entries: readonly Entry[], text: string): Gazetteer {
  if (entries.length === 0) return { speaker: () => null };
  const people: Names = new Map();
  const holders: Names = new Map();
  const lastNames: Names = new Map();
  const firstNames = new Map<string, Entry[]>();
  const others: Names = new Map();
  const countries = entries.filter(({ kind }) => kind === 'country');
  const called = new Map(
    countries.map(({ key, names, demonyms = [] }) => [key, [...names, ...demonyms].map(plain)]),
  );
  for (const entry of entries) {
    for (const name of entry.names) {
      const whole = plain(name);
      const own = entry.kind === 'leader' ? people : others;
      for (const one of [whole, ...shortened(whole)]) note(own, one.replace(/^the /, ''), entry);
      if (entry.kind === 'leader') {
        // "Salman" alone is the father of "Mohammed bin Salman", and "Saud" a house.
        const father = / (bin \S+)/.exec(whole)?.[1];
        note(father ? people : lastNames, father ?? lastOf(whole), entry);
        const [first = ''] = whole.split(' ', 1);
        const bearing = firstNames.get(first);
        if (!bearing) firstNames.set(first, [entry]);
        else if (bearing.at(-1) !== entry) bearing.push(entry);
      }
      if (entry.kind === 'body')
        for (const other of namesOfBody(name, [...called.values()])) note(others, other, entry);
    }
    for (const { title, country } of entry.offices ?? [])
      for (const name of namesOfOffice(title, called.get(country) ?? []))
        note(holders, name, entry);
  }

  const person = (mention: Stretch, named: Stretch | null): Entry | null => {
    const name = plain((named ?? mention).text);
    for (const one of [name, untitled(name)]) {
      const entry = people.get(one);
      if (entry && isOfSeveral(mention.text, entry)) return null;
      const short = entry?.names.every((whole) => plain(whole) !== one);
      if (entry && short && isOfAnotherCountry(mention.text, entry)) return null;
      if (entry !== undefined) return entry;
    }
    const alone = untitled(plain(mention.text)).split(' ');
    const [last = ''] = alone.slice(-1);
    const single = named ? !name.includes(' ') : alone.length === 1;
    const entry = single ? lastNames.get(last) : null;
    if (!entry || isOfAnotherCountry(mention.text, entry)) return null;
    const capital = /^\p{Lu}/u.test(mention.text.split(/\s+/).at(-1) ?? '');
    const titled = capital && (hasOffice(mention.text) || isOfOffice(mention.text, entry));
    // The label of a turn, "LIND:", is a name.
    const called = named !== null || text[mention.end] === ':';
    const shown = isAtHome(entry) || isFull(entry);
    // "Orm" alone is a first name.
    if (!titled && (isRegnal(entry) || !(called && alone.length === 1 && shown))) return null;
    return isShared(entry) ? null : entry;
  };
  /** Whether the text names the country that somebody holds an office of. */
  const isAtHome = remembered(({ offices = [] }: Entry): boolean =>
    offices.some(({ country }) => isNamed(country)),
  );
  const isNamed = remembered((country: string): boolean =>
    countries.some(
      (one) =>
        one.key === country &&
        [...one.names, ...(one.demonyms ?? [])].some((name) => hasWord(text, name)),
    ),
  );
  const isTold = remembered((entry: Entry) =>
    isToldOtherwise(
      text,
      entry,
      isAtHome(entry) || (entry.country !== undefined && isNamed(entry.country)),
    ),
  );
  /** Whether the text gives the whole name of somebody. */
  const isFull = remembered(({ names }: Entry) => isWhole(text, names));
  /** The people whose first name a word is, of those whom the text names. */
  const bearers = remembered((word: string): readonly Entry[] =>
    (firstNames.get(word) ?? []).filter(({ names }) =>
      names.some((name) => name.includes(' ') && text.includes(name)),
    ),
  );
  const isShared = remembered((entry: Entry) => hasOthers(text, entry));
  /** "Sheikh Mohammed", where the text names several whom it can mean; "Abbas", where it names Abbas Araghchi too. */
  const isOfSeveral = (mention: string, entry: Entry): boolean => {
    const word = untitled(plain(mention));
    return !word.includes(' ') && bearers(word).some((one) => one !== entry);
  };
  /** "Norland's President Lind" is no leader of another country. */
  const isOfAnotherCountry = (mention: string, entry: Entry): boolean => {
    const words = ` ${plain(mention).replace(/'s\b/g, '')} `;
    const own = entry.country ?? entry.offices?.[0]?.country;
    const countries = [...called].filter(([, names]) =>
      names.some((name) => words.includes(` ${name} `)),
    );
    return own !== undefined && countries.length > 0 && countries.every(([key]) => key !== own);
  };
  const thing = (mention: Stretch): Entry | null => {
    const bare = mention.text.replace(/^the\s+/i, '');
    const entry = others.get(plain(bare)) ?? null;
    // A name that is a common word is meant only with its capital; an age shows a person.
    if (!entry || !/\p{Lu}/u.test(bare)) return null;
    return /^, \d{1,3},/.test(text.slice(mention.end, mention.end + 8)) ? null : entry;
  };
  const ofCountry = (mention: Stretch): Entry | null =>
    countryNamed(text, mention, countries, (name) => others.get(name) ?? holders.get(name));
  const meant = ({ mention, named }: Parameters<Gazetteer['speaker']>[0]): Entry | null => {
    if (!mention) return null;
    if (PRONOUN.test(mention.text)) return named && person(named, named);
    const words = plain(mention.text).replace(/^the /, '');
    const whole = people.get(words);
    if (whole) return whole;
    const inOffice = holders.get(words);
    if (inOffice) return isAnotherTime(text, mention.start) ? null : inOffice;
    const holder = named
      ? null
      : holderNamed(text, mention, entries, (one) => people.get(one) ?? null);
    if (holder) return holder;
    const several = named !== null && /\s/.test(named.text.trim());
    return (
      person(mention, named) ??
      (several ? null : (thing(mention) ?? bodyOfKind(text, mention, others) ?? ofCountry(mention)))
    );
  };
  return {
    speaker(draft) {
      const entry = meant(draft);
      if (entry?.kind !== 'leader') return entry;
      const { mention } = draft;
      if (!mention || isPlayed(text, mention.start) || isTold(entry)) return null;
      if (isOfOthers(text, mention, entry, called)) return null;
      return isHostsToo(text, mention, countries, entry) ? null : entry;
    },
  };
}
