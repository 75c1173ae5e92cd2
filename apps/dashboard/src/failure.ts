/** What a page that cannot be shown tells its reader: a status, and the reference under which the server logged it. */
export interface Failure {
  readonly status: number;
  readonly reference: string | null;
}

/** The register was asked and gave no answer to show. */
export class QueryFailed extends Error implements Failure {
  override readonly name = 'QueryFailed';
  readonly status: number;
  readonly reference: string | null;

  constructor({ status, reference }: Failure, cause: unknown) {
    super(`The register answered with a failure (${status}).`, { cause });
    this.status = status;
    this.reference = reference;
  }
}
