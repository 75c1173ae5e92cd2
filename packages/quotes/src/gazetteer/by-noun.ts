import type { Stretch } from '../span.ts';
import type { Entry } from './entry.ts';
import type { Names } from './names.ts';
import { plain } from './plain-names.ts';

const BODY = /^the (ministry|department|government|council|commission|agency|office|parliament)$/i;
const COUNTRY =
  /^(?:the|that|this) (?:country|nation|state|kingdom|republic|emirate)(?:['’]s (.+))?$/i;
/** How far before a noun the name is looked for that it stands for, in characters. */
const REACH = 2_000;

const leadOf = (text: string, { start }: Stretch): string =>
  text.slice(Math.max(0, start - REACH), start);

/** "the ministry": the body of that kind that the article names before, if it names no other of the kind. */
export function bodyOfKind(text: string, mention: Stretch, bodiesByName: Names): Entry | null {
  const kind = BODY.exec(mention.text)?.[1]?.toLowerCase();
  if (!kind) return null;
  let before = plain(leadOf(text, mention));
  const bodies = new Set<Entry>();
  for (const [name, entry] of bodiesByName) {
    if (entry?.kind !== 'body' || !name.includes(kind) || !before.includes(name)) continue;
    bodies.add(entry);
    before = before.replaceAll(name, '');
  }
  const other = new RegExp(`(?<!\\bthe )\\b${kind}\\b`).test(before);
  return bodies.size === 1 && !other ? ([...bodies][0] ?? null) : null;
}

/** "the country": the one named last; "the country's president" is who `find` has by the names of that office, "Norland's president". */
export function countryNamed(
  text: string,
  mention: Stretch,
  countries: readonly Entry[],
  find: (name: string) => Entry | null | undefined,
): Entry | null {
  const rest = COUNTRY.exec(mention.text);
  if (!rest) return null;
  const before = leadOf(text, mention);
  let last: { at: number; entry: Entry } | null = null;
  for (const entry of countries) {
    for (const name of entry.names) {
      const at = before.lastIndexOf(name);
      if (at >= 0 && (last === null || at > last.at)) last = { at, entry };
    }
  }
  if (!last || !rest[1]) return last?.entry ?? null;
  const { names, demonyms = [] } = last.entry;
  for (const name of [...names, ...demonyms].map(plain)) {
    for (const one of [`${name}'s ${rest[1]}`, `${rest[1]} of ${name}`, `${name} ${rest[1]}`]) {
      const entry = find(plain(one));
      if (entry) return entry;
    }
  }
  return /^government$/i.test(rest[1]) ? last.entry : null;
}
