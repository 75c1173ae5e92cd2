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

/** A reference to something the register does not hold. */
export class UnknownSlug extends Refused {
  override readonly name = 'UnknownSlug';

  constructor(noun: string, slug: string, where: DraftPath = []) {
    super(
      `there is no ${noun} ${JSON.stringify(slug)}`,
      `add the ${noun}, or correct the name`,
      where,
    );
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
