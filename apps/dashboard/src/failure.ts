/** What a page that cannot be shown tells its reader. */
export interface Failure extends Told {
  readonly status: number;
}

interface Told {
  /** Under which the server logged it. */
  readonly reference: string | null;
  /** The day that was asked for, and the last one that can be, where it lies beyond; with the parameter of the address, once that is known. */
  readonly beyond: {
    readonly parameter?: string;
    readonly asked: string;
    readonly lastDay: string;
  } | null;
}

export const untold: Told = { reference: null, beyond: null };

/** The register was asked and gave no answer to show. */
export class QueryFailed extends Error implements Failure {
  override readonly name = 'QueryFailed';
  readonly status: number;
  readonly reference: string | null;
  readonly beyond: Failure['beyond'];

  constructor({ status, reference, beyond }: Failure, cause: unknown) {
    super(`The register answered with a failure (${status}).`, { cause });
    this.status = status;
    this.reference = reference;
    this.beyond = beyond;
  }
}
