import type { Engine } from '../record/tables.ts';
import { keysOf, type NounType, typesInOrder, type WithNoun } from './noun-types.ts';
import { parseDraft } from './revise.ts';

/** Every draft as it stands in the record, by type and in order of keys. */
export async function draftsOf(
  { db }: Engine,
  withNoun: WithNoun,
): Promise<ReadonlyMap<NounType, readonly unknown[]>> {
  const drafts = new Map<NounType, readonly unknown[]>();
  for (const type of typesInOrder()) {
    await withNoun(type, async (noun) => {
      const own: unknown[] = [];
      for (const key of await keysOf(db, type)) own.push(await noun.read(db, key));
      drafts.set(type, own);
    });
  }
  return drafts;
}

/** Reads a draft of a type. */
export function parseAs(withNoun: WithNoun, type: NounType, value: unknown) {
  return withNoun(type, (noun) => {
    const draft = parseDraft(noun, value);
    return { key: noun.key(draft), draft };
  });
}
