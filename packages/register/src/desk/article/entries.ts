import { canonicalJson } from '../../digest/canonical-json.ts';
import { onRecord } from '../../drafting/on-record.ts';
import type { StatementSeed, WordingSeed } from '../../drafting/statement-seed.ts';
import { type EntriesById, idOf } from '../../edition/entries-at.ts';
import { objectOf } from '../../seeds/object-of.ts';
import { APPROACHES } from '../../standing/transitions.ts';
import type { EntryDraft, EntryRef } from '../change-set.ts';
import type { DraftedArticle } from './article.ts';

/** The entries of the record, with those of a change set in their place. */
export type WorkingEntries = ReadonlyMap<string, EntryDraft>;

export function workingEntries(record: EntriesById, drafts: readonly EntryDraft[]): WorkingEntries {
  const entries = new Map<string, EntryDraft>();
  for (const [id, { type, key, digest, draft }] of record)
    if (digest !== null) entries.set(id, { type, key, base: digest, draft });
  for (const entry of drafts) entries.set(idOf(entry), entry);
  return entries;
}

/** The source that is an article, in the record or the change set: by the digest of its text. Null where neither has it. */
export function sourceWith(sha256: string, entries: WorkingEntries): string | null {
  for (const { type, key, draft } of entries.values())
    if (type === 'Source' && objectOf(draft)?.sha256 === sha256) return key;
  return null;
}

/** The entries that a drafted article changes or adds, whole. What is there already is not added once more. */
export function entriesOf(
  { source, statements, people, bodies, acts }: DraftedArticle,
  entries: WorkingEntries,
): readonly EntryDraft[] {
  const changed = new Map<string, EntryDraft>();
  const at = (ref: EntryRef): EntryDraft =>
    changed.get(idOf(ref)) ??
    entries.get(idOf(ref)) ?? { type: ref.type, key: ref.key, base: null, draft: null };
  const put = (ref: EntryRef, draft: unknown) => changed.set(idOf(ref), { ...at(ref), draft });

  const known = sourceWith(String(source.fields.sha256), entries);
  const key = known ?? freeKey('Source', source.slug, at);
  // A number is written as text in the shape of seed files.
  if (known === null)
    put(
      { type: 'Source', key },
      { slug: key, ...source.fields, words: String(source.fields.words) },
    );

  for (const { slug, name } of people) {
    const ref = { type: 'Leader', key: slug } as const;
    if (at(ref).draft === null) put(ref, { slug, names: { en: name } });
  }

  for (const { slug, kind, name, country } of bodies) {
    const ref = { type: 'Body', key: slug } as const;
    const draft = { slug, kind, names: { en: name }, ...(country !== null && { country }) };
    if (at(ref).draft === null) put(ref, draft);
  }

  const keys = new Map(
    statements.map((one) => [one.slug, addStatement(one, key, entries, at, put)]),
  );

  for (const { accord, country, act } of acts) {
    const ref: EntryRef =
      country === null
        ? { type: 'Accord', key: accord }
        : { type: 'Participation', key: `${accord}/${country}` };
    const before = objectOf(at(ref).draft) ?? { country };
    const statement = keys.get(act.statement ?? '');
    const cited = {
      ...act,
      ...(statement === undefined ? {} : { statement }),
      citations: act.citations.map((one) => ({ ...one, source: key })),
    };
    const acts = withAct(listOf(before.acts), cited);
    if (acts !== null) put(ref, { ...before, acts });
  }
  return [...changed.values()];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Adds what was said: to a statement that is its like, to the one drafted of this article, or as a statement of its own. Gives its slug. */
function addStatement(
  statement: StatementSeed,
  source: string,
  entries: WorkingEntries,
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

/** Whether an entry is of the record, or of somebody else or another day: not one drafted for these words. */
function isAnother(
  { base, draft }: EntryDraft,
  { speaker, date }: Pick<StatementSeed, 'date' | 'speaker'>,
): boolean {
  const there = objectOf(draft);
  if (!there) return false;
  return (
    base !== null || there.date !== date || canonicalJson(there.speaker) !== canonicalJson(speaker)
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

/** A wording by its source and its words, whatever else is said of it. */
function wordsIn(wording: unknown): string {
  const { source, passages, clause } = objectOf(wording) ?? {};
  return canonicalJson([source ?? null, passages ?? null, clause ?? null]);
}

/**
 * Acts with one more; where one of its kind and day is there, with its citation added to that; null where that is there too. Without a day
 * it is the one of its kind, but for what is done again and again.
 */
function withAct(
  acts: readonly unknown[],
  act: DraftedArticle['acts'][number]['act'],
): readonly unknown[] | null {
  const same = acts.findIndex((one) => {
    const { kind, date } = objectOf(one) ?? {};
    const isDayless = act.date === undefined && !APPROACHES.some((one) => one === kind);
    return kind === act.kind && (date === act.date || isDayless);
  });
  const there = objectOf(acts[same]);
  if (!there) return [...acts, act];
  const citations = listOf(there.citations);
  const sources = new Set(citations.map((one) => objectOf(one)?.source));
  const lacking = act.citations.filter(({ source }) => !sources.has(source));
  if (lacking.length === 0) return null;
  return acts.with(same, { ...there, citations: [...citations, ...lacking] });
}

function freeKey(
  type: EntryRef['type'],
  wanted: string,
  at: (ref: EntryRef) => EntryDraft,
): string {
  let key = wanted;
  for (let number = 2; at({ type, key }).draft !== null; number++) key = `${wanted}-${number}`;
  return key;
}
