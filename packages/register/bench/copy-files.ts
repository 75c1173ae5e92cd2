import { appendFileSync, createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Row, RowSink } from './insert.ts';

/** How many characters of a table are kept until they are written to its file. */
const KEPT = 4_000_000;

interface Table {
  readonly path: string;
  readonly columns: readonly string[];
  text: string;
}

/** Writes rows into a file for each table, as PostgreSQL's `COPY` reads them: a table that was empty before. */
export class CopyFiles implements RowSink {
  readonly dialect = 'postgres';
  readonly #folder: string;
  readonly #tables = new Map<string, Table>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  values(): readonly never[] {
    return [];
  }

  row(name: string, row: Row): void {
    const table = this.#tables.get(name) ?? {
      path: join(this.#folder, name),
      columns: Object.keys(row),
      text: '',
    };
    this.#tables.set(name, table);
    table.text += `${Object.values(row).map(inText).join('\t')}\n`;
    if (table.text.length > KEPT) write(table);
  }

  /** Copies all rows into the tables of a database. */
  async copyTo(client: Client): Promise<void> {
    for (const [name, table] of this.#tables) {
      write(table);
      const columns = table.columns.map((column) => `"${column}"`).join(', ');
      await copy(client, `copy ${name} (${columns}) from stdin`, table.path);
    }
  }
}

function write(table: Table): void {
  appendFileSync(table.path, table.text);
  table.text = '';
}

/** A value in COPY's text format (PostgreSQL manual, COPY). */
function inText(value: string | number | null): string {
  if (value === null) return '\\N';
  return String(value).replace(/[\\\t\n\r]/g, (character) => `\\${NAMES[character] ?? character}`);
}

const NAMES: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\r': 'r' };

/** What the driver calls of a query that it is given; it has no `COPY` of its own. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  readonly stream: {
    readonly writableNeedDrain: boolean;
    once(name: 'drain', listener: () => void): void;
  };
}

function copy(client: Client, text: string, path: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const query = {
    submit: (connection: CopyConnection) => connection.query(text),
    handleCopyInResponse: (connection: CopyConnection) => {
      send(connection, path).catch(reject);
    },
    handleCommandComplete: () => {},
    handleReadyForQuery: () => resolve(),
    handleError: (error: unknown) => reject(error),
  };
  client.query(query as unknown as Parameters<Client['query']>[0]);
  return promise;
}

async function send(connection: CopyConnection, path: string): Promise<void> {
  for await (const chunk of createReadStream(path, { highWaterMark: 1_000_000 })) {
    connection.sendCopyFromChunk(chunk);
    const { stream } = connection;
    if (stream.writableNeedDrain)
      await new Promise<void>((drained) => stream.once('drain', drained));
  }
  connection.endCopyFrom();
}
