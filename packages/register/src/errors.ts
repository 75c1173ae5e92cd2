/** Where in a draft something is wrong: property names and list positions from the draft's root. */
export type DraftPath = readonly (string | number)[];

/**
 * A draft, a value or a request that the register does not take. `message` says what is wrong, `cure` what to do about
 * it, `where` the place in the draft. Nothing of a refused draft is written.
 */
export class Refused extends Error {
  override readonly name: string = 'Refused';
  readonly cure: string;
  readonly where: DraftPath;

  constructor(message: string, cure: string, where: DraftPath = []) {
    super(message);
    this.cure = cure;
    this.where = where;
  }
}

/** A single value of the wrong form: a date that does not exist, a cursor the register did not give. */
export class RefusedValue extends Refused {
  override readonly name = 'RefusedValue';
}

/**
 * A reference to something the register does not hold. `nearest` are the keys that are spelt nearly so, `known` some that it
 * holds, these in front. `removedIn` is the name of the edition that removed it; null where none did.
 */
export class UnknownSlug extends Refused {
  override readonly name = 'UnknownSlug';
  readonly noun: string;
  readonly slug: string;
  readonly nearest: readonly string[];
  readonly known: readonly string[];
  readonly removedIn: string | null;

  constructor(
    noun: string,
    slug: string,
    where: DraftPath = [],
    nearest: readonly string[] = [],
    known: readonly string[] = [],
    removedIn: string | null = null,
  ) {
    super(
      removedIn === null
        ? `there is no ${noun} ${JSON.stringify(slug)}`
        : `there is no ${noun} ${JSON.stringify(slug)} any more: edition ${removedIn} removed it`,
      removedIn !== null
        ? `name another ${noun} here or none, or add this one again`
        : nearest.length > 0
          ? `write ${nearest.map((key) => JSON.stringify(key)).join(' or ')} if that is meant, or add the ${noun}`
          : `add the ${noun}, or correct the name`,
      where,
    );
    this.noun = noun;
    this.slug = slug;
    this.nearest = nearest;
    this.known = known;
    this.removedIn = removedIn;
  }
}

/** The same fault at another place. */
export function movedTo(fault: Refused, where: DraftPath): Refused {
  return fault instanceof UnknownSlug
    ? new UnknownSlug(fault.noun, fault.slug, where, fault.nearest, fault.known, fault.removedIn)
    : new Refused(fault.message, fault.cure, where);
}

/** All that is wrong with drafts: it reads as the first of the faults, and tells how many more there are. */
export class RefusedDrafts extends Refused {
  override readonly name = 'RefusedDrafts';
  readonly faults: readonly Refused[];

  constructor(faults: readonly [Refused, ...Refused[]]) {
    const [first, ...others] = faults;
    super(
      first.message,
      others.length === 0
        ? first.cure
        : `${first.cure}; this is the first of ${faults.length} faults`,
      first.where,
    );
    this.faults = faults;
  }
}

/** Words that do not stand in the held text of their source. */
export class PassageNotFound extends Refused {
  override readonly name = 'PassageNotFound';
}

/** Words that stand in their source more than once, where nothing tells which place is meant. */
export class PassageNotUnique extends Refused {
  override readonly name = 'PassageNotUnique';
}
