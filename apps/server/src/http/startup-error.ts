/** A mistake that a person must correct before the server can start: `message` says what is wrong, `cure` what to do. */
export class StartupError extends Error {
  override readonly name: string = 'StartupError';
  readonly cure: string;

  constructor(message: string, cure: string) {
    super(message);
    this.cure = cure;
  }
}
