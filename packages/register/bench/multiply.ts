import { DatabaseSync } from 'node:sqlite';
import { statementDocument } from '../src/search/documents.ts';
import { Inserts } from './insert.ts';
import { SqliteRows } from './sqlite-rows.ts';
import { QUOTE_LENGTH, randomFrom, vocabulary, zipf } from './vocabulary.ts';

/** One in so many copies keeps the words of its statement; the others have words that come as often as words do. */
const VERBATIM = 20;

/** The days on which the copies are said: from 1990 on, the same ones each time. */
const FIRST_DAY = Date.UTC(1990, 0, 1);
const DAYS = 13_149;
const DAY = 86_400_000;

/**
 * Writes copies of a register's statements into its file, until it holds so many, each on another day: speakers, countries,
 * accords and sources are met as often as in the record, so that a search that finds something there finds much here.
 */
export function multiplyStatements(path: string, count: number): void {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  database.exec('pragma synchronous = off; pragma cache_size = -200000; begin');
  const all = statementsIn(database);
  const insert = new Inserts(new SqliteRows(database));
  const random = randomFrom(3);
  const words = vocabulary();
  const word = zipf(words.length, random);
  for (let i = all.length; i < count; i++) {
    const one = all[i % all.length];
    if (!one) break;
    const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY).toISOString().slice(0, 10);
    const slug = `${one.slug}-${i}`;
    const text =
      i % VERBATIM === 0
        ? one.text
        : Array.from({ length: QUOTE_LENGTH }, () => words[word()]).join(' ');
    const said = { date: day, occasion: null, titles: [one.title], wordings: [text] };
    const { leader, body, unnamed, accords, countries, publisher, source } = one;
    insert.row('statement', {
      ...{ slug, leader, body, unnamed, date: day, day },
      ...{ accords: accords.join(' '), countries: countries.join(' ') },
    });
    for (const accord of accords) insert.row('statement_accord', { statement: slug, accord, day });
    for (const country of countries) {
      insert.row('statement_country', { statement: slug, country, day });
    }
    insert.row('wording', {
      ...{ key: `${slug}/1`, statement: slug, position: 0, rank: 0, source, form: 'DIRECT', text },
      ...{ attributed_as: 'the speaker', verbatim: 'NOT_HELD' },
    });
    const speaker = leader ? `Leader:${leader}` : body && `Body:${body}`;
    const document = statementDocument({
      ...said,
      ...{ speaker, unnamed, accords, countries, publishers: [publisher] },
    });
    insert.entry({ type: 'Statement', key: slug, forms: null }, document, day);
  }
  database.exec('commit; pragma wal_checkpoint(truncate)');
  database.close();
}

interface Statement {
  readonly slug: string;
  readonly leader: string | null;
  readonly body: string | null;
  readonly unnamed: string | null;
  readonly accords: readonly string[];
  readonly countries: readonly string[];
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  readonly text: string;
}

function statementsIn(database: DatabaseSync): readonly Statement[] {
  return database
    .prepare(
      `select statement.slug, leader, body, unnamed, accords, countries, source, title, publisher, text from statement
       inner join wording on wording.statement = statement.slug and wording.rank = 0
       inner join source on source.slug = wording.source order by statement.slug`,
    )
    .all()
    .map((row) => {
      const text = (column: string) => String(row[column] ?? '');
      const orNull = (column: string) => (row[column] === null ? null : text(column));
      return {
        ...{ slug: text('slug'), leader: orNull('leader'), body: orNull('body') },
        ...{ unnamed: orNull('unnamed'), source: text('source'), title: text('title') },
        ...{ publisher: text('publisher'), text: text('text') },
        accords: text('accords').split(' '),
        countries: text('countries').split(' ').filter(Boolean),
      };
    });
}
