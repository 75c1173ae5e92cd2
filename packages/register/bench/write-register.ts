import { Inserts, type RowSink } from './insert.ts';
import { writeStatements } from './statements.ts';
import { vocabulary } from './vocabulary.ts';
import { writeWorld } from './world.ts';

/** Writes all rows of a generated register of so many statements, but for its counts. */
export function writeRegister(sink: RowSink, statements: number): void {
  const insert = new Inserts(sink);
  const words = vocabulary();
  writeStatements(insert, writeWorld(insert, words), words, statements);
  const at = '2026-01-01T00:00:00.000Z';
  insert.row('revision', { subject: 'Source:gazette', after: '{}', at, why: 'generated' });
}
