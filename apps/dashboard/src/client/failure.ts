/** What a page that cannot be shown tells its reader. */
export interface Failure extends FailureDetails {
  readonly status: number;
}

interface FailureDetails {
  /** Under which the server logged it. */
  readonly reference: string | null;
  /** The day that was asked for, and the last one that can be, where it lies beyond; with the parameter of the address, once that is known. */
  readonly beyond: {
    readonly parameter?: string;
    readonly asked: string;
    readonly lastDay: string;
  } | null;
  /** What the address says and the register does not know. */
  readonly refused: readonly Refusal[];
  /** Of a request that was refused otherwise: whether a place in a list was at fault. */
  readonly isCursor?: boolean;
}

/** A part of an address that says nothing the register knows. */
export interface Refusal {
  /** The parameter; null where it is the path. */
  readonly parameter: string | null;
  /** What it says; null where the page has no such parameter. */
  readonly value: string | null;
  /** What may have been meant: values, or parameters. */
  readonly near: readonly string[];
  /** What else may be known of it. Where it is not said, the register knows no such value. */
  readonly why?: Why;
}

/**
 * What is wrong with a value: it is no date, no text that can be searched for or no place in a list; it is not one of a few values, which
 * are then `near`; the parameter has several values, which are `near`; or it is a date after that of the parameter `to`, which is `near`.
 */
export type Why = 'date' | 'words' | 'cursor' | 'choice' | 'several' | 'order';

export const noDetails: FailureDetails = { reference: null, beyond: null, refused: [] };

/** The register was asked and gave no answer to show. */
export class QueryFailed extends Error implements Failure {
  override readonly name = 'QueryFailed';
  readonly status: number;
  readonly reference: string | null;
  readonly beyond: Failure['beyond'];
  readonly refused: Failure['refused'];
  readonly isCursor: boolean;

  constructor({ status, reference, beyond, refused, isCursor = false }: Failure, cause: unknown) {
    super(`The register answered with a failure (${status}).`, { cause });
    this.status = status;
    this.reference = reference;
    this.beyond = beyond;
    this.refused = refused;
    this.isCursor = isCursor;
  }
}
