import type { Register } from '@signatory/register';
import type { FastifyBaseLogger } from 'fastify';
import { cacheRows } from '../cache/row-cache.ts';
import type { RequestEdition } from '../editions/request-edition.ts';
import { originOf, type SentTo } from '../http/origin.ts';
import { type Days, daysOf } from './days.ts';
import type { CostAccount } from './limits/cost-account.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What a request costs and under which reference the log has it, whatever its schema. */
export interface RequestAccount {
  /** Stands in the log, in the `x-request-id` header and in masked errors. */
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  readonly costAccount: CostAccount;
}

/** What the resolvers of one request share. */
export interface Context extends Loaders, RequestAccount {
  readonly register: Register;
  readonly days: Days;
  /** The last revision, read once. */
  readonly revision: () => ReturnType<Register['revision']>;
  /** Where readers reach the register, as in `https://signatory.example`; null where it is not known. */
  readonly origin: string | null;
  /** The name of the edition that the register is of; null: the present. */
  readonly edition: string | null;
  /** The name of the edition that a text names. Throws `RefusedValue`. */
  readonly editionNamed: (text: string) => Promise<string | null>;
  /** The context of the same request in the edition that a text names, or (null) in the present. Throws `RefusedValue` and `EditionsBusy`. */
  readonly inEdition: (text: string | null) => Promise<Context>;
}

/** The part of a request that its context is made of. */
export interface RequestFacts extends SentTo {
  readonly id: string;
  readonly log: FastifyBaseLogger;
  readonly costAccount: CostAccount;
  readonly edition: RequestEdition;
}

export type CreateContext = (request: RequestFacts) => Context;

/** Makes a context for each request, over one register, that of an edition or (null) the present, and one clock. */
export function contextFor(
  register: Register,
  now: () => Date,
  publicUrl: string | null,
  edition: string | null,
): (request: Omit<RequestFacts, 'edition'>) => Omit<Context, 'inEdition' | 'editionNamed'> {
  const rowCache = cacheRows(register);
  const days = daysOf(register, now);
  return (request) => {
    const { id, log, costAccount } = request;
    let revision: ReturnType<Register['revision']> | undefined;
    return {
      register,
      revision: () => (revision ??= register.revision()),
      origin: originOf(publicUrl, request),
      days: days(),
      requestId: id,
      log,
      costAccount,
      edition,
      ...createLoaders(register, rowCache()),
    };
  };
}
