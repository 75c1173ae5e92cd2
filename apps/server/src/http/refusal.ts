import {
  DatabaseFull,
  nearest,
  QueryTooLong,
  Refused,
  TooMuchAtOnce,
  Unavailable,
} from '@signatory/register';
import type { FastifyRequest } from 'fastify';

/** A request outside GraphQL that is refused. The client sees `message`, which says why and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly statusCode: number;

  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

/** Throws `Refusal` (400) where a URL has parameters beside `knownOn` and its file takes none: an ignored parameter would look as if it had an effect. */
export function refuseParameters(file: string, { url }: { readonly url: string }): void {
  const names = new URL(url, 'http://localhost').searchParams.keys();
  const name = [...names].find((one) => one !== 'knownOn');
  if (name === undefined) return;
  const shown = JSON.stringify(name.slice(0, 40));
  const [near] = nearest(name, [{ key: 'knownOn', texts: ['knownOn'] }]);
  const suggestion = near ? `; did you mean ${near}?` : '.';
  throw new Refusal(
    400,
    `${file.slice(0, 60)} has no parameter ${shown}${suggestion} It takes knownOn alone.`,
  );
}

/** What is said of a request whose body is too large, with its length where that is known; null where the error is another. */
export function tooLarge(
  error: unknown,
  { headers, routeOptions }: Pick<FastifyRequest, 'headers' | 'routeOptions'>,
): string | null {
  if (Object(error).statusCode !== 413) return null;
  const limit = routeOptions.bodyLimit;
  const length = Number(headers['content-length']);
  // What arrives in chunks, or compressed, may be larger than is told.
  const size = length > limit ? `has ${length} bytes` : `has more than ${limit} bytes`;
  return `The body of this request ${size}, the limit is ${limit}: send less at a time, in several requests.`;
}

/** Seconds until a client should retry (RFC 9110 §10.2.3). */
export const RETRY_AFTER = '2';

/** The status for an unavailable database: 507 where its disk is full (RFC 4918 §11.5), else 503. */
export function statusOf(error: Unavailable): 503 | 507 {
  return error instanceof DatabaseFull ? 507 : 503;
}

/** An error as a `Refusal` outside GraphQL: an unavailable database, a full disk, and 400 for what the register refuses; others unchanged. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof Refused) return new Refusal(400, `${error.message}: ${error.cure}.`);
  if (error instanceof QueryTooLong)
    return new Refusal(400, `${capital(error.message)}: ${error.cure}.`);
  if (error instanceof TooMuchAtOnce)
    return new Refusal(429, `${capital(error.message)}: ${error.cure}.`);
  // What is written beside the database: copies of it, and past editions.
  if (Object(error).code === 'ENOSPC')
    return new Refusal(507, 'There is no room for the file: try again later.');
  if (!(error instanceof Unavailable)) return error;
  return new Refusal(statusOf(error), `${capital(error.message)}: ${error.cure}.`);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
