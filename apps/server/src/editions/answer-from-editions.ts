import type { Lease, Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import {
  type Context,
  type CreateContext,
  contextFor,
  type RequestFacts,
} from '../graphql/context.ts';
import { refusalOf } from '../http/refusal.ts';
import { knownOnError, readKnownOn } from './known-on.ts';
import { RequestEdition } from './request-edition.ts';

/**
 * Answers requests whose address has `knownOn` from that edition, on routes whose configuration says so. Returns how the context of
 * a request is made.
 */
export function answerFromEditions(
  app: FastifyInstance,
  register: Register,
  now: () => Date,
  publicUrl: string | null,
): CreateContext {
  const past = register.pastEditions();
  app.addHook('onClose', () => past.close());
  // Set by the hook below, before anything reads it.
  app.decorateRequest('edition', null as unknown as RequestEdition);
  app.addHook('onRequest', (request, reply, next) => {
    request.edition = new RequestEdition(past, now, request, reply);
    next();
  });
  app.addHook('preHandler', async (request) => {
    const { knownOn: kind } = request.routeOptions.config;
    if (kind === undefined) return;
    const { knownOn } = readKnownOn(request);
    if (knownOn === null) return;
    try {
      await request.edition.find(knownOn);
      if (kind === 'file') await request.edition.enter();
    } catch (error) {
      if (kind === 'file') throw refusalOf(error);
      const fault = knownOnError(error, knownOn);
      if (kind === 'graphql') throw fault;
      request.edition.fault = fault;
    }
  });

  const present = contextFor(register, now, publicUrl, null);
  const contexts = new WeakMap<Register, ReturnType<typeof contextFor>>();
  const contextOf = ({ edition, register }: Lease<Register>): ReturnType<typeof contextFor> => {
    const known = contexts.get(register) ?? contextFor(register, now, publicUrl, edition.name);
    contexts.set(register, known);
    return known;
  };
  const contextIn = (request: RequestFacts, edition: RequestEdition): Context => {
    const { open } = edition;
    return {
      ...(open ? contextOf(open) : present)(request),
      async editionNamed(text) {
        const other = edition.another();
        await other.find(text);
        return other.name;
      },
      async inEdition(text) {
        // Another: the request keeps the edition that its address names.
        const other = edition.another();
        if (text !== null) await other.find(text);
        await other.enter();
        return contextIn(request, other);
      },
    };
  };
  return (request) => contextIn(request, request.edition);
}
