/** Why a page cannot be shown, for the reader. */
export interface Failure extends FailureDetails {
  readonly status: number;
}

export interface FailureDetails {
  /** The reference of the error in the server's log. */
  readonly reference: string | null;
  /** If the day of the request is after the last allowed one: both, and the parameter of the address once it is known. */
  readonly beyond: {
    readonly parameter?: string;
    readonly asked: string;
    readonly lastDay: string;
  } | null;
  /** The parts of the address that the register does not know. */
  readonly refused: readonly Refusal[];
  /** Of a request that was refused otherwise: whether a place in a list was at fault. */
  readonly isCursor?: boolean;
  /** Whether the page asks for more than the register answers at once. */
  readonly isTooMuch?: boolean;
  /** The edition that was asked for a page; absent in the present. */
  readonly edition?: {
    readonly name: string;
    readonly publishedOn: string;
    /** How many of its entries lost their words after it was published. */
    readonly redactions: number;
    /** Where the edition has no such page, whether the present has it; null where that is not known. */
    readonly isInPresent: boolean | null;
  };
}

/** A part of an address that the register does not know, or cannot read. */
export interface Refusal {
  /** The parameter; null where it is the path. */
  readonly parameter: string | null;
  /** Its value; null if the page has no such parameter. */
  readonly value: string | null;
  /** Suggestions: values or parameters that are spelt similarly. */
  readonly near: readonly string[];
  /** What is wrong with the value. If absent, the register knows no such value. */
  readonly why?: Why;
}

/**
 * What is wrong with a value: it is not a date, not a search text, or not a cursor; it is none of the values allowed, which are then
 * `near`; the parameter has several values, which are `near`; or the date is later than that of the parameter `to`, which is `near`.
 */
export type Why = 'date' | 'words' | 'cursor' | 'choice' | 'several' | 'order';

export const noDetails: FailureDetails = { reference: null, beyond: null, refused: [] };

/** A query has failed. */
export class QueryFailed extends Error implements Failure {
  override readonly name = 'QueryFailed';
  readonly status: number;
  readonly reference: string | null;
  readonly beyond: Failure['beyond'];
  readonly refused: Failure['refused'];
  readonly isCursor: boolean;
  readonly isTooMuch: boolean;

  constructor(failure: Failure, cause: unknown) {
    const { status, reference, beyond, refused, isCursor = false, isTooMuch = false } = failure;
    super(`The register answered with a failure (${status}).`, { cause });
    this.status = status;
    this.reference = reference;
    this.beyond = beyond;
    this.refused = refused;
    this.isCursor = isCursor;
    this.isTooMuch = isTooMuch;
  }
}
