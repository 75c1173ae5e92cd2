import type { Stretch } from './span.ts';

/** A leader, body or country that the caller knows. `key` is the caller's own: a slug, a code. */
export interface Entry {
  readonly key: string;
  readonly kind: 'leader' | 'body' | 'country';
  /** Every name it goes by: "Oru Lind", "President Lind"; "Norland"; "Norland’s government". */
  readonly names: readonly string[];
}

/** The one entry that a mention means, or null. */
export interface Gazetteer {
  speaker(draft: {
    readonly mention: Stretch | null;
    readonly named: Stretch | null;
  }): Entry | null;
}

const TITLES =
  /^(?:(?:the|us|u\.s\.|uk|mr|mrs|ms|dr|sir|lord|lady|dame|former|then|acting|deputy|vice|prime|foreign|interior|finance|defen[cs]e|state|special|crown|first|house|senate|majority|minority|president|minister|secretary|of|state|premier|chancellor|king|queen|prince|princess|sheikh|emir|sultan|envoy|ambassador|senator|sen|representative|rep|governor|gov|general|gen|speaker|leader|spokesman|spokeswoman|chairman|pope)\.? )+/;

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/^then-\p{L}+ /u, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/**
 * Looks mentions up by whole name, never by part of one: a last name is a match only if the article gives the whole name elsewhere or
 * an entry lists it as a name. A name that two entries share is nobody's. "The country's government" is looked up as that of the
 * last country named before it.
 */
export function gazetteerOf(entries: readonly Entry[], text: string): Gazetteer {
  const byName = new Map<string, Entry | null>();
  const countries: { name: string; entry: Entry }[] = [];
  for (const entry of entries) {
    for (const name of entry.names) {
      const key = plain(name);
      const known = byName.get(key);
      byName.set(key, known === undefined || known === entry ? entry : null);
      if (entry.kind === 'country') countries.push({ name, entry });
    }
  }
  const find = (name: string): Entry | null => {
    const whole = plain(name).replace(/^the /, '');
    const untitled = whole.replace(TITLES, '');
    for (const key of [whole, `the ${whole}`, untitled]) {
      const entry = byName.get(key);
      if (entry !== undefined) return entry;
    }
    // "Norland President Oru Lind": a country before the title.
    const words = whole.split(' ');
    for (let from = 1; from < words.length - 1; from++) {
      const entry = byName.get(words.slice(from).join(' ').replace(TITLES, ''));
      if (entry?.kind === 'leader') return entry;
    }
    return null;
  };
  const ofCountry = (mention: Stretch): Entry | null => {
    const rest =
      /^(?:the|that|this) (?:country|nation|state|kingdom|republic|emirate)(?:['’]s (.+))?$/i.exec(
        mention.text,
      );
    if (!rest) return null;
    const before = text.slice(Math.max(0, mention.start - 2_000), mention.start);
    let last: { at: number; name: string; entry: Entry } | null = null;
    for (const { name, entry } of countries) {
      const at = before.lastIndexOf(name);
      if (at >= 0 && (last === null || at > last.at)) last = { at, name, entry };
    }
    if (!last) return null;
    if (!rest[1]) return last.entry;
    for (const name of last.entry.names) {
      const body =
        find(`${name}'s ${rest[1]}`) ?? find(`${rest[1]} of ${name}`) ?? find(`${name} ${rest[1]}`);
      if (body) return body;
    }
    return /^government$/i.test(rest[1]) ? last.entry : null;
  };
  return {
    speaker({ mention, named }) {
      if (!mention || byName.size === 0) return null;
      return find(mention.text) ?? (named ? find(named.text) : null) ?? ofCountry(mention);
    },
  };
}
