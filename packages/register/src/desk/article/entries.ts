import { canonicalJson } from '../../digest/canonical-json.ts';
import type { ActSeed } from '../../drafting/act-seed.ts';
import { sameAct } from '../../drafting/same-act.ts';
import { type EntriesById, idOf } from '../../edition/entries-at.ts';
import { listOf, objectOf } from '../../seeds/object-of.ts';
import type { EntryDraft, EntryRef } from '../change-set.ts';
import type { DraftedArticle } from './article.ts';
import { addStatement, statementWith } from './statement-entries.ts';

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
  { source, statements, people, bodies, acts, announced }: DraftedArticle,
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

  for (const { act, ...place } of announced) {
    const ref = placeOf(place);
    const before = objectOf(at(ref).draft);
    const { by } = act;
    const statement = keys.get(act.statement ?? '');
    const acts = statement && withStatement(listOf(before?.acts), act.kind, key, { by, statement });
    if (acts) put(ref, { ...before, acts });
  }

  for (const { accord, country, act, told } of acts) {
    const ref = placeOf({ accord, country });
    const before = objectOf(at(ref).draft) ?? { country };
    const written = told && statementWith(told, key, entries);
    const statement = keys.get(act.statement ?? '') ?? written?.key;
    const cited = {
      ...act,
      ...(written && { by: objectOf(written.draft)?.speaker }),
      ...(statement === undefined ? {} : { statement }),
      citations: act.citations.map((one) => ({ ...one, source: key })),
    };
    const acts = withAct(listOf(before.acts), cited);
    if (acts !== null) put(ref, { ...before, acts });
  }
  return [...changed.values()];
}

/** The entry in which an act stands. */
export function placeOf({ accord, country }: Pick<ActSeed, 'accord' | 'country'>): EntryRef {
  return country === null
    ? { type: 'Accord', key: accord }
    : { type: 'Participation', key: `${accord}/${country}` };
}

/** Acts with the statement of one that was written from a source before the words that announce it; null where that needs none. */
function withStatement(
  acts: readonly unknown[],
  kind: string,
  source: string,
  announced: Pick<ActSeed['act'], 'by' | 'statement'>,
): readonly unknown[] | null {
  const lacks = acts.findIndex((one) => {
    const act = objectOf(one) ?? {};
    const isCited = listOf(act.citations).some((other) => objectOf(other)?.source === source);
    // Of somebody else who is named as its author it is not.
    const isTheirs = act.by === undefined || canonicalJson(act.by) === canonicalJson(announced.by);
    return act.kind === kind && act.statement === undefined && isCited && isTheirs;
  });
  const { citations, ...there } = objectOf(acts[lacks]) ?? {};
  return lacks < 0 ? null : acts.with(lacks, { ...there, ...announced, citations });
}

/** Acts with one more; where it is there, with its citation added to that; null where that is there too. */
function withAct(
  acts: readonly unknown[],
  act: Readonly<Omit<DraftedArticle['acts'][number]['act'], 'by'> & { by?: unknown }>,
): readonly unknown[] | null {
  const same = sameAct(acts, act);
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
