import { DatabaseFull, Refused, Unavailable } from '@signatory/register';

/** A request outside GraphQL that is not answered, for a reason that its sender is told: `message`, and how to go on. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly statusCode: number;

  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** Throws `Refusal` (400) where an address has parameters of which its file has none: what is passed over would look as if it counted. */
export function refuseParameters(file: string, { url }: { readonly url: string }): void {
  const [name] = new URL(url, 'http://localhost').searchParams.keys();
  if (name === undefined) return;
  const shown = JSON.stringify(name.slice(0, 40));
  throw new Refusal(400, `${file.slice(0, 60)} has no parameter ${shown}. It takes no parameters.`);
}

/** After how many seconds a client may try again what is busy now (RFC 9110 §10.2.3). */
export const RETRY_AFTER = '2';

/** The status of what the database cannot do now: 507 for a write without room (RFC 4918 §11.5), else 503. */
export function statusOf(error: Unavailable): 503 | 507 {
  return error instanceof DatabaseFull ? 507 : 503;
}

/** The same for a request outside GraphQL, and 400 for what the register does not take; all else is given back as it is. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof Refused) return new Refusal(400, `${error.message}: ${error.cure}.`);
  if (!(error instanceof Unavailable)) return error;
  return new Refusal(statusOf(error), `${capital(error.message)}: ${error.cure}.`);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
