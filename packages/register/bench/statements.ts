import { joined } from '../src/joined.ts';
import { STATEMENT_RANK } from '../src/search/entries.ts';
import { searchWords } from '../src/search/words.ts';
import type { Inserts } from './insert.ts';
import { QUOTE_LENGTH, randomFrom, zipf } from './vocabulary.ts';
import type { World } from './world.ts';

const CHANNELS = ['SPEECH', 'INTERVIEW', 'PRESS_REMARKS', 'SOCIAL_MEDIA_POST', 'JOINT_STATEMENT'];
const CUES = ['said', 'told', 'added', 'declared', 'wrote'];

/** The days on which something is said: 1990 to 2025. */
const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAYS = 13_149;
const DAY = 86_400_000;

/** Statements to one source. */
const PER_SOURCE = 4;

/** Writes so many statements, each with speaker, accords, countries, one or two wordings, and their passages. */
export function writeStatements(
  insert: Inserts,
  world: World,
  words: readonly string[],
  count: number,
): void {
  const random = randomFrom(2);
  const below = (limit: number) => Math.floor(random() * limit);
  const word = zipf(words.length, random);
  const leader = zipf(world.leaders.length, random);
  const accord = zipf(world.accords.length, random);
  const country = zipf(world.countries.length, random);

  let source = '';
  let day = '';
  for (let i = 0; i < count; i++) {
    if (i % PER_SOURCE === 0) {
      day = new Date(FIRST_DAY + below(DAYS) * DAY).toISOString().slice(0, 10);
      source = `${day}-paper-${i}`;
      insert.row('source', {
        slug: source,
        title: sentence(4 + below(6)),
        publisher: world.papers[below(world.papers.length)] ?? '',
        byline: null,
        published: day,
        published_inferred: 0,
        url: `https://paper.example/${i}`,
        language: 'en',
        kind: 'NEWS',
        sha256: null,
        note: null,
      });
    }
    writeStatement(i);
  }

  function writeStatement(i: number): void {
    const who = random();
    const speaker = world.leaders[leader()] ?? '';
    const slug = `${who < 0.85 ? speaker : 'voice'}-${day}-${i}`;
    const accords = [...some(1 + below(2), world.accords, accord)].sort();
    const countries = [...some(1 + below(3), world.countries, country)].sort();
    insert.row('statement', {
      slug,
      leader: who < 0.85 ? speaker : null,
      body: who >= 0.85 && who < 0.97 ? (world.governments[country()] ?? '') : null,
      unnamed: who >= 0.97 ? 'an official' : null,
      unnamed_country: who >= 0.97 ? (world.countries[country()] ?? '') : null,
      date: day,
      day,
      channel: CHANNELS[below(CHANNELS.length)] ?? null,
      occasion: null,
      accords: accords.join(' '),
      countries: countries.join(' '),
      note: null,
    });
    for (const one of accords)
      insert.row('statement_accord', { statement: slug, accord: one, day });
    for (const code of countries)
      insert.row('statement_country', { statement: slug, country: code, day });
    for (let part = 0; part <= (random() < 0.2 ? 1 : 0); part++) writeWording(slug, part);
  }

  function writeWording(statement: string, position: number): void {
    const key = `${statement}/${position + 1}`;
    const form = ['DIRECT', 'DIRECT', 'DIRECT', 'MIXED', 'INDIRECT'][below(5)] ?? '';
    // One or two sentences of two thirds of a quote on average.
    const shortest = Math.floor(QUOTE_LENGTH / 3);
    const parts = Array.from({ length: 1 + below(2) }, () =>
      sentence(shortest + below(2 * shortest)),
    );
    const direct = form === 'DIRECT';
    const text = direct ? joined(parts.map((exact) => ({ exact }))) : parts.join(' ');
    insert.row('wording', {
      key,
      statement,
      position,
      rank: position,
      source,
      form,
      text,
      cue: CUES[below(CUES.length)] ?? null,
      attributed_as: 'the minister',
      language: null,
      clause_exact: direct ? null : text,
      verbatim: 'NOT_HELD',
      note: null,
    });
    const passages = direct ? parts : form === 'MIXED' ? parts.slice(0, 1) : [];
    for (const [at, exact] of passages.entries()) {
      insert.row('passage', { owner: `Wording:${key}`, position: at, source, exact });
    }
    insert.entry(
      { type: 'Statement', key: statement, part: position, rank: STATEMENT_RANK, whole: null },
      searchWords(text).join(' '),
    );
  }

  function sentence(length: number): string {
    const text = Array.from({ length }, () => words[word()]).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
}

/** Some of a list, each once, in its order: `draw` gives places in it. */
function some(count: number, list: readonly string[], draw: () => number): readonly string[] {
  const places = new Set(Array.from({ length: count }, draw));
  return [...places].toSorted((a, b) => a - b).map((place) => list[place] ?? '');
}
