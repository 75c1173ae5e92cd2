import { isSameState, type LastRevision } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import type { Context, CreateContext, RequestFacts } from '../graphql/context.ts';

/**
 * Sends the digest of the data in the header `Signatory-Revision` of every response made from the register. The revision is read
 * when the request gets its context, and again when the response is ready; where the two differ, or the database does not answer, the
 * header is left out, because the response may mix two states. A header that the handler sets itself stays. Returns
 * `createContext`, wrapped so that the use of the register is noticed.
 */
export function sendRevision(app: FastifyInstance, createContext: CreateContext): CreateContext {
  // Null where the database does not answer.
  const read = ({ register }: Pick<Context, 'register'>) => register.revision().catch(() => null);
  const firstReads = new WeakMap<
    RequestFacts,
    Pick<Context, 'register'> & { readonly revision: Promise<LastRevision | null> }
  >();
  app.addHook('onSend', (request, reply, payload, next) => {
    const first = firstReads.get(request);
    if (!first || reply.hasHeader('signatory-revision')) return next(null, payload);
    Promise.all([first.revision, read(first)]).then(([before, after]) => {
      if (before && after && isSameState(before, after))
        reply.header('signatory-revision', after.digest);
      next(null, payload);
    }, next);
  });
  return (request) => {
    const context = createContext(request);
    const { register } = context;
    if (firstReads.get(request)?.register !== register)
      firstReads.set(request, { register, revision: read(context) });
    return context;
  };
}
