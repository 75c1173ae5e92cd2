import { canonicalJson } from '../../digest/canonical-json.ts';
import { onRecord } from '../../drafting/on-record.ts';
import type { StatementSeed, WordingSeed } from '../../drafting/statement-seed.ts';
import { listOf, objectOf } from '../../seeds/object-of.ts';
import type { EntryDraft, EntryRef } from '../change-set.ts';

/** Adds what was said: to a statement that is its like, to the one drafted of this article, or as a statement of its own. Gives its slug. */
export function addStatement(
  statement: StatementSeed,
  source: string,
  entries: ReadonlyMap<string, EntryDraft>,
  at: (ref: EntryRef) => EntryDraft,
  put: (ref: EntryRef, draft: unknown) => void,
): string {
  const known = [...entries.values()].flatMap(({ type, draft }) =>
    type === 'Statement' ? [{ type, value: draft }] : [],
  );
  const { statements, repeated } = onRecord([statement], known, source);
  for (const { statement: key, wording } of repeated)
    addWordings({ type: 'Statement', key }, [wording], at, put);
  let added = repeated[0]?.statement ?? statement.slug;
  for (const { slug, wordings, ...said } of statements) {
    const own = wordings.map((wording) => ({ source, ...wording }));
    let key = slug;
    for (let number = 2; isAnother(at({ type: 'Statement', key }), said); number++)
      key = `${slug}-${number}`;
    added = key;
    const ref = { type: 'Statement', key } as const;
    if (at(ref).draft === null) put(ref, { slug: key, ...said, wordings: own });
    else {
      addWordings(ref, own, at, put);
      addSubjects(ref, said, at, put);
    }
  }
  return added;
}

/** Whether an entry is of the record, or of somebody else, another day or occasion: not one drafted for these words. */
function isAnother(
  { base, draft }: EntryDraft,
  { speaker, date, channel, occasion }: Omit<StatementSeed, 'slug' | 'wordings'>,
): boolean {
  const there = objectOf(draft);
  if (!there) return false;
  const isOther = (one: unknown, other: string | undefined) =>
    one !== undefined && other !== undefined && one !== other;
  return (
    base !== null ||
    there.date !== date ||
    canonicalJson(there.speaker) !== canonicalJson(speaker) ||
    isOther(there.channel, channel) ||
    isOther(there.occasion, occasion)
  );
}

function addWordings(
  ref: EntryRef,
  added: readonly (WordingSeed & { readonly source: string })[],
  at: (ref: EntryRef) => EntryDraft,
  put: (ref: EntryRef, draft: unknown) => void,
): void {
  const before = objectOf(at(ref).draft) ?? {};
  const wordings = listOf(before.wordings);
  const there = new Set(wordings.map(wordsIn));
  const lacking = added.filter((one) => !there.has(wordsIn(one)));
  if (lacking.length > 0) put(ref, { ...before, wordings: [...wordings, ...lacking] });
}

/** Has a statement be about what its new words are about too. */
function addSubjects(
  ref: EntryRef,
  { accords, countries = [] }: Pick<StatementSeed, 'accords' | 'countries'>,
  at: (ref: EntryRef) => EntryDraft,
  put: (ref: EntryRef, draft: unknown) => void,
): void {
  const before = objectOf(at(ref).draft) ?? {};
  const all = (there: unknown, more: readonly string[]) =>
    [...new Set([...listOf(there), ...more])].sort();
  const after = {
    accords: all(before.accords, accords),
    countries: all(before.countries, countries),
  };
  const isSame =
    after.accords.length === listOf(before.accords).length &&
    after.countries.length === listOf(before.countries).length;
  if (isSame) return;
  const { wordings, ...rest } = before;
  const { countries: both, ...about } = after;
  put(ref, { ...rest, ...about, ...(both.length > 0 && { countries: both }), wordings });
}

/** The statement that has words of a source already; null where none has. */
export function statementWith(
  told: WordingSeed,
  source: string,
  entries: ReadonlyMap<string, EntryDraft>,
): EntryDraft | null {
  const exact = exactIn(told);
  const hasAll = (wording: unknown) => {
    const all = new Set(exactIn(objectOf(wording) ?? {}));
    return objectOf(wording)?.source === source && exact.every((one) => all.has(one));
  };
  for (const entry of entries.values())
    if (entry.type === 'Statement' && listOf(objectOf(entry.draft)?.wordings).some(hasAll))
      return entry;
  return null;
}

/** The words of a wording, just as they stand in its source. */
function exactIn({ passages, clause }: { passages?: unknown; clause?: unknown }): unknown[] {
  return [...listOf(passages), clause].flatMap((one) => objectOf(one)?.exact ?? []);
}

/** A wording by its source and its words, whatever else is said of it. */
function wordsIn(wording: unknown): string {
  const { source, passages, clause } = objectOf(wording) ?? {};
  return canonicalJson([source ?? null, passages ?? null, clause ?? null]);
}
