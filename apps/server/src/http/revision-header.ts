import { isSameState, type LastRevision, type Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import type { CreateContext, RequestFacts } from '../graphql/context.ts';

/**
 * Has every answer that is made from the record say from which data, in `Signatory-Revision`: the digest. It is read as soon as a
 * request asks the record anything, and again when the answer is made; where the two differ, or the database does not answer, nothing is
 * said, since no one state can be told. Gives the contexts by which it is seen who asks. What sets the header itself keeps it.
 */
export function tellRevision(
  app: FastifyInstance,
  register: Pick<Register, 'revision' | 'stamp'>,
  createContext: CreateContext,
): CreateContext {
  const read = presentOf(register);
  const asked = new WeakMap<RequestFacts, Promise<LastRevision | null>>();
  app.addHook('onSend', (request, reply, payload, next) => {
    const first = asked.get(request);
    if (!first || reply.hasHeader('signatory-revision')) return next(null, payload);
    Promise.all([first, read()]).then(([before, after]) => {
      if (before && after && isSameState(before, after))
        reply.header('signatory-revision', after.digest);
      next(null, payload);
    }, next);
  });
  return (request) => {
    if (!asked.has(request)) asked.set(request, read());
    return createContext(request);
  };
}

/** Reads the state of the register, once for all who ask while it is not written, where the engine can tell; null where it cannot be read. */
function presentOf(
  register: Pick<Register, 'revision' | 'stamp'>,
): () => Promise<LastRevision | null> {
  let kept: { readonly stamp: string; readonly state: Promise<LastRevision | null> } | undefined;
  const read = () =>
    register.revision().catch(() => {
      // What failed is asked anew.
      kept = undefined;
      return null;
    });
  return () => {
    const stamp = register.stamp();
    if (stamp === null) return read();
    if (kept?.stamp !== stamp) kept = { stamp, state: read() };
    return kept.state;
  };
}
