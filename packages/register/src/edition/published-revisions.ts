import { type NounType, typesInOrder, type WithNoun } from '../drafts/noun-types.ts';
import type { Tables } from '../record/tables.ts';
import type { Edition, EntryChange } from './edition.ts';

/** A revision that an edition publishes. */
export type PublishedRevision = Pick<
  Tables['revision'],
  'subject' | 'before' | 'after' | 'at' | 'why'
> & { readonly edition: string };

/**
 * The revisions of a chain of editions, in their order: one for each draft that an edition changed, made on the edition's day.
 * They follow from the editions alone, and so are the same in every database. Words that were redacted are not in them.
 */
export function publishedRevisions(
  withNoun: WithNoun,
  chain: readonly Edition[],
): readonly PublishedRevision[] {
  const drafts = new Drafts(withNoun);
  return chain.flatMap((edition) => {
    const bySubject = Map.groupBy(edition.changes, subjectOf);
    const subjects = typesInOrder().flatMap((type) =>
      [...bySubject.keys()].filter((subject) => subject.startsWith(`${type}:`)),
    );
    return subjects.flatMap((subject) => {
      const changes = bySubject.get(subject) ?? [];
      const before = drafts.of(subject);
      for (const change of changes) drafts.set(subject, change);
      const after = drafts.of(subject);
      if (before === after) return [];
      const reasons = new Set(changes.map(({ why }) => why ?? edition.why));
      const why = [...reasons].join('; ');
      return [{ subject, before, after, at: startOf(edition.name), why, edition: edition.name }];
    });
  });
}

/** The first instant, in UTC, of the day on which an edition was published. */
export function startOf(name: string): string {
  return `${dayOf(name)}T00:00:00.000Z`;
}

/** The day in UTC on which an edition was published. */
export function dayOf(name: string): string {
  return name.slice(0, '2026-12-04'.length);
}

/** The id of the draft that an entry is written with: of a place, its accord's. */
function subjectOf({ type, key }: EntryChange): string {
  return type === 'Participation' ? `Accord:${key.split('/')[0]}` : `${type}:${key}`;
}

/** The drafts as a chain of editions leaves them, by subject. */
class Drafts {
  readonly #withNoun: WithNoun;
  readonly #entries = new Map<string, Map<string, EntryChange>>();
  readonly #json = new Map<string, string | null>();

  constructor(withNoun: WithNoun) {
    this.#withNoun = withNoun;
  }

  set(subject: string, change: EntryChange): void {
    const entries = this.#entries.get(subject) ?? new Map<string, EntryChange>();
    this.#entries.set(subject, entries);
    const name = `${change.type}:${change.key}`;
    if (change.kind === 'REMOVED') entries.delete(name);
    else entries.set(name, change);
    this.#json.delete(subject);
  }

  /** As JSON, with its fields in the order in which the register writes them; null where there is none. */
  of(subject: string): string | null {
    const known = this.#json.get(subject);
    if (known !== undefined) return known;
    const json = this.#written(subject);
    this.#json.set(subject, json);
    return json;
  }

  #written(subject: string): string | null {
    const entries = this.#entries.get(subject);
    const own = entries?.get(subject);
    if (!entries || !own) return null;
    const places = [...entries.values()]
      .filter((one) => one !== own)
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map((place) => shown(place, 'country'));
    const draft = {
      ...shown(own, own.type === 'Country' ? 'code' : 'slug'),
      ...(places.length > 0 && { participations: places }),
    };
    // A draft with redacted words, or of an older shape, is shown as it is.
    return this.#withNoun(own.type as NounType, (noun) => {
      const { data } = noun.shape.safeParse(draft);
      return JSON.stringify(data ?? draft);
    });
  }
}

/** The draft of an entry; where its words were redacted, its key, why, and the digest of what stood there. */
function shown({ key, digest, draft, redacted }: EntryChange, field: string): object {
  if (redacted !== null) return { [field]: key.split('/').at(-1), redacted, digest };
  return typeof draft === 'object' && draft !== null ? draft : {};
}
