/** Passes database queries on to a server that is created after the register was opened. */
export class QueryListener {
  #listener: ((sql: string, milliseconds: number) => void) | undefined;

  /** For `openRegister`. The SQL has no values in it. */
  readonly onQuery = (sql: string, milliseconds: number): void =>
    this.#listener?.(sql, milliseconds);

  listen(listener: (sql: string, milliseconds: number) => void): void {
    this.#listener = listener;
  }
}
