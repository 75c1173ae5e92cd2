import { lastRevision } from '../history/last-revision.ts';
import type { Engine } from './tables.ts';

/** By what the record is recognised as long as nobody writes it: what the engine tells without waiting, else its last revision. */
export async function stateOf(engine: Engine): Promise<string> {
  return engine.stamp() ?? JSON.stringify(await lastRevision(engine.db)());
}
