import { type NounType, typesInOrder, type WithNoun } from '../../drafts/noun-types.ts';
import type { Reference } from '../../drafts/reference.ts';
import { readShape } from '../../drafts/shape-faults.ts';

/** An entry that is written whole, as it is named here: `Accord:abraham-accords`; its places are part of it. */
export type Subject = string;

/** Which entries of a record name which, so that of a change only what depends on it is looked at. */
export class Related {
  readonly #names = new Map<Subject, readonly Subject[]>();
  readonly #namedBy = new Map<Subject, Set<Subject>>();
  readonly #withNoun: WithNoun;

  constructor(withNoun: WithNoun) {
    this.#withNoun = withNoun;
  }

  /** Takes note of what an entry names, in place of what it named before; of nothing where it is removed. */
  set(subject: Subject, draft: unknown): void {
    for (const name of this.#names.get(subject) ?? []) this.#namedBy.get(name)?.delete(subject);
    const names = draft === undefined ? [] : this.namesIn(subject, draft);
    this.#names.set(subject, names);
    for (const name of names) {
      const by = this.#namedBy.get(name) ?? new Set();
      this.#namedBy.set(name, by.add(subject));
    }
  }

  /** What a draft names; nothing where it does not have its shape. */
  namesIn(subject: Subject, draft: unknown): readonly Subject[] {
    return this.#withNoun(typeOf(subject), (noun) => {
      const read = readShape(noun.shape, draft);
      return read === undefined ? [] : [...new Set(noun.references(read).map(nameOf))];
    });
  }

  /**
   * The entries that have to fit beside changed ones: those that name them; the sources and accords that these name, whose rules look at
   * all that takes words or acts from them; and the accords above, below and beside those. Of a country all accords are.
   */
  beside(changed: ReadonlyMap<Subject, unknown>): ReadonlySet<Subject> {
    const beside = new Set<Subject>();
    for (const [subject, draft] of changed) {
      const isRemoved = draft === undefined;
      // What a statement says of somebody fits whatever else is known of them.
      for (const by of this.#namedBy.get(subject) ?? [])
        if (isRemoved || typeOf(subject) === 'Source' || typeOf(by) !== 'Statement') beside.add(by);
      const names = [
        ...(this.#names.get(subject) ?? []),
        ...(isRemoved ? [] : this.namesIn(subject, draft)),
      ];
      for (const name of names) if (/^(Source|Accord):/.test(name)) beside.add(name);
      if (typeOf(subject) === 'Country')
        for (const one of this.#names.keys()) if (typeOf(one) === 'Accord') beside.add(one);
    }
    this.#addNeighbours(beside, changed);
    for (const subject of changed.keys()) beside.delete(subject);
    return beside;
  }

  /** Adds the accords that are linked with changed ones, over however many others. */
  #addNeighbours(beside: Set<Subject>, changed: ReadonlyMap<Subject, unknown>): void {
    const isAccord = (subject: Subject) => typeOf(subject) === 'Accord';
    const waiting = [...beside, ...changed.keys()].filter(isAccord);
    const seen = new Set(waiting);
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const draft = changed.get(one);
      const names = [
        ...(this.#names.get(one) ?? []),
        ...(draft === undefined ? [] : this.namesIn(one, draft)),
        ...(this.#namedBy.get(one) ?? []),
      ];
      for (const next of names.filter(isAccord)) {
        if (seen.has(next)) continue;
        seen.add(next);
        beside.add(next);
        waiting.push(next);
      }
    }
  }
}

export function typeOf(subject: Subject): NounType {
  const type = typesInOrder().find((one) => subject.startsWith(`${one}:`));
  if (!type) throw new Error(`${subject} is no entry that is written whole`);
  return type;
}

function nameOf({ noun, key }: Reference): Subject {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}:${key}`;
}

/** The entry of which one is a part: of a place its accord. */
export function subjectOf({ type, key }: { readonly type: string; readonly key: string }): Subject {
  return type === 'Participation' ? `Accord:${key.slice(0, key.indexOf('/'))}` : `${type}:${key}`;
}
