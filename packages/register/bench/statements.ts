import { statementDocument } from '../src/search/documents.ts';
import { passagesText } from '../src/wording/passages-text.ts';
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
  const anyLeader = zipf(world.leaders.length, random);
  const accord = zipf(world.accords.length, random);
  const country = zipf(world.countries.length, random);

  let source = '';
  let title = '';
  let publisher = '';
  let day = '';
  for (let i = 0; i < count; i++) {
    if (i % PER_SOURCE === 0) {
      day = new Date(FIRST_DAY + below(DAYS) * DAY).toISOString().slice(0, 10);
      source = `${day}-paper-${i}`;
      title = sentence(4 + below(6));
      publisher = world.papers[below(world.papers.length)] ?? '';
      insert.source({
        slug: source,
        title,
        publisher,
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
    const speaker = world.leaders[anyLeader()] ?? '';
    const slug = `${who < 0.85 ? speaker : 'voice'}-${day}-${i}`;
    const accords = [...some(1 + below(2), world.accords, accord)].sort();
    const countries = [...some(1 + below(3), world.countries, country)].sort();
    const leader = who < 0.85 ? speaker : null;
    const body = who >= 0.85 && who < 0.97 ? (world.governments[country()] ?? '') : null;
    const unnamed = who >= 0.97 ? 'an official' : null;
    insert.row('statement', {
      slug,
      leader,
      body,
      unnamed,
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
    const wordings: string[] = [];
    for (let part = 0; part <= (random() < 0.2 ? 1 : 0); part++) {
      wordings.push(writeWording(slug, part));
    }
    const document = statementDocument({
      speaker: leader === null ? body && `Body:${body}` : `Leader:${leader}`,
      unnamed,
      accords,
      countries,
      date: day,
      occasion: null,
      publishers: [publisher],
      titles: [title],
      wordings,
    });
    insert.entry({ type: 'Statement', key: slug, forms: null }, document, day);
  }

  function writeWording(statement: string, position: number): string {
    const key = `${statement}/${position + 1}`;
    const form = ['DIRECT', 'DIRECT', 'DIRECT', 'MIXED', 'INDIRECT'][below(5)] ?? '';
    // One or two sentences of two thirds of a quote on average.
    const shortest = Math.floor(QUOTE_LENGTH / 3);
    const parts = Array.from({ length: 1 + below(2) }, () =>
      sentence(shortest + below(2 * shortest)),
    );
    const direct = form === 'DIRECT';
    const text = direct ? passagesText(parts.map((exact) => ({ exact }))) : parts.join(' ');
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
    return text;
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
