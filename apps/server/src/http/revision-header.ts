import { isSameState, type LastRevision, type Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import type { CreateContext, RequestFacts } from '../graphql/context.ts';

/**
 * Sends the digest of the data in the header `Signatory-Revision` of every response made from the register. The revision is read
 * when the request gets its context, and again when the response is ready; where the two differ, or the database does not answer, the
 * header is left out, because the response may mix two states. A header that the handler sets itself stays. Returns
 * `createContext`, wrapped so that the use of the register is noticed.
 */
export function sendRevision(
  app: FastifyInstance,
  register: Pick<Register, 'revision' | 'stamp'>,
  createContext: CreateContext,
): CreateContext {
  const read = revisionReader(register);
  const firstReads = new WeakMap<RequestFacts, Promise<LastRevision | null>>();
  app.addHook('onSend', (request, reply, payload, next) => {
    const first = firstReads.get(request);
    if (!first || reply.hasHeader('signatory-revision')) return next(null, payload);
    Promise.all([first, read()]).then(([before, after]) => {
      if (before && after && isSameState(before, after))
        reply.header('signatory-revision', after.digest);
      next(null, payload);
    }, next);
  });
  return (request) => {
    if (!firstReads.has(request)) firstReads.set(request, read());
    return createContext(request);
  };
}

/** Reads the last revision, cached until the next write on engines that have a stamp; null where the database does not answer. */
function revisionReader(
  register: Pick<Register, 'revision' | 'stamp'>,
): () => Promise<LastRevision | null> {
  let cached:
    | { readonly stamp: string; readonly revision: Promise<LastRevision | null> }
    | undefined;
  const read = () =>
    register.revision().catch(() => {
      // A failure is not cached.
      cached = undefined;
      return null;
    });
  return () => {
    const stamp = register.stamp();
    if (stamp === null) return read();
    if (cached?.stamp !== stamp) cached = { stamp, revision: read() };
    return cached.revision;
  };
}
