import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type DraftPath, movedTo, Refused, UnknownSlug } from '../errors.ts';
import { keyOf, readShape, ShapeFault, shapeFaults, UnknownField } from './shape-faults.ts';

/** What a draft is checked by. */
interface Shaped<Draft> {
  readonly type: string;
  readonly shape: z.ZodType<Draft>;
  alike?(draft: Draft, where: DraftPath): DraftPath | undefined;
}

/**
 * A draft of which all faults are told, not only the first. What is at fault is noted and cut out, with what cannot stand without
 * it, until the rest is a draft; and so at each step of writing it. Who finds faults must write nothing of the rest.
 */
export class CheckedDraft<Draft> {
  /** In the order found, with their places in the value as it was given. */
  readonly faults: Refused[] = [];
  readonly #noun: Shaped<Draft>;
  #value: unknown;
  #isCopied = false;
  #draft: Draft | undefined;
  readonly #cuts: DraftPath[] = [];
  /** Of each list from which something was cut: where the items left stood. */
  readonly #positions = new WeakMap<object, number[]>();

  constructor(noun: Shaped<Draft>, value: unknown) {
    this.#noun = noun;
    this.#value = value;
    this.#draft = this.#read();
  }

  /** Whether nothing is left that could be written. */
  get isEmpty(): boolean {
    return this.#draft === undefined;
  }

  /** What is left; undefined where that is nothing. */
  get draft(): Draft | undefined {
    return this.#draft;
  }

  /** Does a step with what is left of the draft. Where it throws `Refused`, the step is done again without what is at fault. */
  async step(work: (draft: Draft) => Promise<void>): Promise<void> {
    while (this.#draft !== undefined) {
      try {
        return await work(this.#draft);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const alike = this.#noun.alike?.(this.#draft, error.where);
        const also = alike && this.#original(alike);
        this.#take([error]);
        if (also) this.#cut(also);
        this.#draft = this.#read();
      }
    }
  }

  /** The draft, once everything is cut out that its shape does not take. */
  #read(): Draft | undefined {
    while (this.#value !== undefined) {
      const draft = readShape(this.#noun.shape, this.#value);
      if (draft !== undefined) return draft;
      this.#take(shapeFaults(this.#noun.shape, this.#noun.type, this.#value));
    }
    return undefined;
  }

  #take(faults: readonly Refused[]): void {
    if (!this.#isCopied) this.#value = structuredClone(this.#value);
    this.#isCopied = true;
    const placed = faults.map((fault) => ({ fault, where: this.#original(fault.where) }));
    for (const { fault, where } of placed)
      if (!this.#followsFromCut(fault, where)) this.faults.push(movedTo(fault, where));
    for (const { fault, where } of placed) {
      // What stood for something else and does not fit either: without it all.
      const isSecond = this.#cuts.some((cut) => isDeepStrictEqual(cut, where));
      if (isSecond) this.#cut(where.slice(0, -1));
      else if (!this.#replace(where, standInsFor(fault))) this.#cut(where);
      // Without a field that nobody knows, the rest is what it was; but the field that was meant is missing.
      if (!(fault instanceof UnknownField)) this.#cuts.push(where);
      else if (fault.meant) this.#cuts.push([...where.slice(0, -1), fault.meant]);
    }
  }

  /** Whether something may be at fault only because a part of it was cut out, or because it stands for what was. */
  #followsFromCut(fault: Refused, where: DraftPath): boolean {
    if (fault instanceof UnknownField) return false;
    if (fault instanceof UnknownSlug) return this.#cuts.some((cut) => isWithin(where, cut));
    const whole = typeof where.at(-1) === 'string' ? where.slice(0, -1) : where;
    return this.#cuts.some((cut) => isWithin(cut, whole));
  }

  /** Puts into a field a value that its shape takes, so that what stands beside it can be checked. Returns whether there is one. */
  #replace(where: DraftPath, values: readonly unknown[]): boolean {
    const key = where.at(-1);
    const owner = this.#at(where.slice(0, -1));
    if (typeof key !== 'string' || owner === null || typeof owner !== 'object') return false;
    for (const value of values) {
      if (value === undefined) Reflect.deleteProperty(owner, key);
      else Reflect.set(owner, key, structuredClone(value));
      const { error } = this.#noun.shape.safeParse(this.#value);
      const paths = error?.issues.map(({ path }) => this.#original(path.map(keyOf))) ?? [];
      if (!paths.some((path) => isWithin(path, where))) return true;
    }
    return false;
  }

  /** Takes out what stands at a place, or, where nothing does, what it is missing in. */
  #cut(where: DraftPath): void {
    const key = where.at(-1);
    if (key === undefined) {
      this.#value = undefined;
      return;
    }
    const owner = this.#at(where.slice(0, -1));
    if (Array.isArray(owner)) {
      const positions = this.#positions.get(owner) ?? [...owner.keys()];
      const at = positions.indexOf(Number(key));
      if (at < 0) return;
      owner.splice(at, 1);
      positions.splice(at, 1);
      this.#positions.set(owner, positions);
    } else if (owner === null || typeof owner !== 'object' || !Reflect.has(owner, key)) {
      if (owner !== GONE) this.#cut(where.slice(0, -1));
    } else Reflect.deleteProperty(owner, key);
  }

  #at(where: DraftPath): unknown {
    let inner = this.#value;
    for (const part of where) {
      if (Array.isArray(inner)) {
        const at = this.#positions.get(inner)?.indexOf(Number(part)) ?? Number(part);
        if (at < 0) return GONE;
        inner = inner[at];
      } else
        inner = inner !== null && typeof inner === 'object' ? Reflect.get(inner, part) : undefined;
    }
    return inner;
  }

  #original(where: DraftPath): DraftPath {
    let inner = this.#value;
    return where.map((part) => {
      const owner = inner;
      inner = owner !== null && typeof owner === 'object' ? Reflect.get(owner, part) : undefined;
      const positions = Array.isArray(owner) ? this.#positions.get(owner) : undefined;
      return positions?.[Number(part)] ?? part;
    });
  }
}

/** Values of which the shape of a field takes one: nothing, what the fault names, a slug, code, date, flag, names, citations. */
function standInsFor(fault: Refused): readonly unknown[] {
  if (fault instanceof UnknownSlug) return [undefined, ...fault.known];
  if (!(fault instanceof ShapeFault)) return [undefined];
  return [undefined, ...fault.values, 'x', 'XXX', '2000', false, { en: 'x' }, [{ source: 'x' }]];
}

function isWithin(path: DraftPath, whole: DraftPath): boolean {
  return whole.every((part, i) => path[i] === part);
}

/** Stands for what was cut out before. */
const GONE = Symbol('gone');
