/** Passes on what the database is asked, from a register that is opened before the server that listens. */
export class QueryListener {
  #hear: ((sql: string, milliseconds: number) => void) | undefined;

  /** For `openRegister`. SQL comes without values. */
  readonly onQuery = (sql: string, milliseconds: number): void => this.#hear?.(sql, milliseconds);

  hear(listener: (sql: string, milliseconds: number) => void): void {
    this.#hear = listener;
  }
}
