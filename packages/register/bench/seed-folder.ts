import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringifySeed } from '../src/seeds/seed-file.ts';
import { QUOTE_LENGTH, randomFrom, vocabulary, zipf } from './vocabulary.ts';

/** Statements of one source, as in the generated register. */
const PER_SOURCE = 4;

const COUNTRIES = 50;
const LEADERS = 500;
const ACCORDS = 100;

/** The days on which something is said: 1990 to 2025. */
const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAYS = 13_149;
const DAY = 86_400_000;

/** Writes seed files of so many statements into an empty folder: the same ones each time, unpublished. */
export function writeSeedFolder(folder: string, statements: number): void {
  const words = vocabulary();
  const random = randomFrom(4);
  const word = zipf(words.length, random);
  const below = (limit: number) => Math.floor(random() * limit);
  const sentence = (length: number) =>
    `${Array.from({ length }, () => words[word()]).join(' ')}.`.replace(/^./, (first) =>
      first.toUpperCase(),
    );
  const write = (path: string, value: unknown) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), stringifySeed(value));
  };
  const each = <Item>(length: number, make: (i: number) => Item) =>
    Array.from({ length }, (_, i) => make(i));

  const countries = each(
    COUNTRIES,
    (i) => `X${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`,
  );
  write(
    'countries.yaml',
    countries.map((code) => ({ code, kind: 'UN_MEMBER', names: { en: `Land ${code}` } })),
  );
  write('bodies.yaml', [{ slug: 'paper', kind: 'NEWS_PUBLISHER', names: { en: 'The Paper' } }]);
  const citations = [{ source: 'gazette' }];
  write(
    'leaders.yaml',
    each(LEADERS, (i) => ({
      slug: `leader-${String(i).padStart(3, '0')}`,
      names: { en: `Leader ${words[100 + i]}` },
      country: countries[i % COUNTRIES],
      offices: [
        { title: `Minister ${i}`, country: countries[i % COUNTRIES], from: '1990', citations },
      ],
    })),
  );
  for (let i = 0; i < ACCORDS; i++) {
    write(`accords/accord-${i}.yaml`, {
      kind: 'TREATY',
      binding: 'true',
      names: { en: `Accord ${i}` },
      description: `An accord on ${words[200 + i]}.`,
      coverage: { until: '2026-11', lookedFor: ['Acts, in The Paper.'] },
      citations,
    });
  }
  const source = { publisher: 'paper', language: 'en', kind: 'NEWS' };
  write('sources/gazette/source.yaml', { title: 'Gazette', ...source });
  for (let first = 0; first < statements; first += PER_SOURCE) {
    const published = new Date(FIRST_DAY + below(DAYS) * DAY).toISOString().slice(0, 10);
    const place = `sources/${published}-paper-${first}`;
    const { publisher, ...rest } = source;
    write(`${place}/source.yaml`, {
      title: sentence(4 + below(6)),
      publisher,
      published,
      url: `https://paper.example/${first}`,
      ...rest,
    });
    write(
      `${place}/statements.yaml`,
      each(Math.min(PER_SOURCE, statements - first), (i) => {
        const leader = `leader-${String(below(LEADERS)).padStart(3, '0')}`;
        return {
          slug: `${leader}-${published}-${first + i}`,
          speaker: { leader },
          date: published,
          channel: 'SPEECH',
          accords: [`accord-${below(ACCORDS)}`],
          countries: [countries[below(COUNTRIES)]],
          wordings: [
            {
              form: 'DIRECT',
              cue: 'said',
              attributedAs: 'The minister',
              passages: each(1 + below(2), () => ({ exact: sentence(QUOTE_LENGTH) })),
            },
          ],
        };
      }),
    );
  }
}
