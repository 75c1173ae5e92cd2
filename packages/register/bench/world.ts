import { rankOf } from '../src/act/usual-order.ts';
import type { Inserts } from './insert.ts';
import { randomFrom } from './vocabulary.ts';

/** Who and what the statements of a generated record are about; the same in every size. */
export interface World {
  readonly countries: readonly string[];
  readonly leaders: readonly string[];
  readonly governments: readonly string[];
  readonly papers: readonly string[];
  readonly accords: readonly string[];
}

const COUNTRIES = 200;
const LEADERS = 2_000;
const PAPERS = 300;
const ACCORDS = 400;

/** One source under which the offices and acts stand, so that offices of unknown beginning count from a day. */
const GAZETTE = 'gazette';

/** Writes countries, their governments, newspapers, leaders with offices, and accords with acts. */
export function writeWorld(insert: Inserts, words: readonly string[]): World {
  const random = randomFrom(1);
  const below = (limit: number) => Math.floor(random() * limit);
  const word = () => titled(words[100 + below(words.length - 100)] ?? '');

  const countries = Array.from({ length: COUNTRIES }, (_, i) => codeOf(i));
  for (const code of countries) {
    insert.row('country', { code, alpha2: null, kind: 'UN_MEMBER', wikidata: null });
    insert.name('Country', code, word(), { codes: [code] });
  }
  const body = (slug: string, kind: string, country: string | null, name: string) => {
    insert.row('body', { slug, kind, country, wikidata: null });
    insert.name('Body', slug, name);
    return slug;
  };
  const governments = countries.map((code) =>
    body(`government-of-${code.toLowerCase()}`, 'GOVERNMENT', code, `Government of ${word()}`),
  );
  const papers = Array.from({ length: PAPERS }, (_, i) =>
    body(
      `paper-${i}`,
      'NEWS_PUBLISHER',
      countries[below(COUNTRIES)] ?? null,
      `The ${word()} ${word()}`,
    ),
  );
  insert.source({
    slug: GAZETTE,
    title: 'Gazette',
    publisher: governments[0] ?? '',
    byline: null,
    published: '1990-01-01',
    published_inferred: 0,
    url: null,
    language: 'en',
    kind: 'OFFICIAL',
    sha256: null,
    note: null,
  });
  const cite = (subject: string) =>
    insert.row('citation', {
      subject,
      position: 0,
      source: GAZETTE,
      stance: 'SUPPORTS',
      note: null,
    });

  const leaders = Array.from({ length: LEADERS }, (_, i) => {
    const slug = `leader-${i}`;
    const country = countries[below(COUNTRIES)] ?? null;
    insert.row('leader', { slug, country, wikidata: null, note: null });
    const titles: string[] = [];
    const name = `${word()} ${word()}`;
    for (let position = 0; position <= below(3); position++) {
      const from = position === 0 ? null : `${1990 + position * 10 + below(10)}`;
      const key = `${slug}/minister-${position}${from ? `-${from}` : ''}`;
      const title = `Minister of ${word()}`;
      titles.push(title);
      const held = { from, to: null, capacity: null, note: null };
      insert.row('office', { key, leader: slug, position, title, country, body: null, ...held });
      cite(`Office:${key}`);
    }
    insert.name('Leader', slug, name, { titles });
    return slug;
  });

  const accords = Array.from({ length: ACCORDS }, (_, i) => {
    const slug = `accord-${i}`;
    const description = `An accord on ${word()} and ${word()}.`;
    insert.row('accord', {
      slug,
      kind: i % 4 === 0 ? 'UMBRELLA' : 'TREATY',
      binding: i % 2,
      description,
      part_of: i % 4 === 0 ? null : `accord-${i - (i % 4)}`,
      note: null,
      coverage_until: null,
      coverage_looked_for: null,
      coverage_missing: null,
    });
    insert.name('Accord', slug, `${word()} ${word()} Accord`, { titles: [slug, description] });
    for (let position = 0; position < 6; position++) {
      const key = `${slug}/act-${position}`;
      const day = `${1991 + below(34)}-06-15`;
      const country = countries[(i * 7 + position) % COUNTRIES] ?? '';
      insert.place(slug, country, [day.slice(0, 4)]);
      const kind = position % 3 === 0 ? 'RATIFIED' : 'SIGNED';
      insert.row('act', {
        key,
        accord: slug,
        country,
        position,
        kind,
        date: day,
        day,
        rank: rankOf(kind),
      });
      cite(`Act:${key}`);
    }
    return slug;
  });
  return { countries, leaders, governments, papers, accords };
}

/** Three letters, all different: the countries of a generated record are none of ours. */
function codeOf(number: number): string {
  const letter = (n: number) => String.fromCharCode(65 + (n % 26));
  return `X${letter(Math.floor(number / 26))}${letter(number)}`;
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
