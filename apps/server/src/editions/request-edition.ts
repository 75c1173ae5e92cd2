import type { FoundEdition, Lease, PastEditions, Register } from '@signatory/register';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What opening an edition costs a client: twenty in a minute use its budget up. */
const COST = 100_000;

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * Whether the address of this route may have `knownOn`: then what it serves is of that edition. A file is served once the edition
     * is open; `graphql` and `page` open it themselves, since they may be answered from a cache, and a page shows what is wrong with it.
     */
    readonly knownOn?: 'file' | 'graphql' | 'page';
  }
  interface FastifyRequest {
    edition: RequestEdition;
  }
}

/** The edition that a request is answered from. */
export class RequestEdition {
  readonly #past: PastEditions<Register>;
  readonly #now: () => Date;
  readonly #request: FastifyRequest;
  readonly #reply: FastifyReply;
  #edition: FoundEdition | null = null;
  #lease: Lease<Register> | null = null;
  /** What is wrong with the edition that the address names; null where nothing is. */
  fault: unknown = null;

  constructor(
    past: PastEditions<Register>,
    now: () => Date,
    request: FastifyRequest,
    reply: FastifyReply,
  ) {
    this.#past = past;
    this.#now = now;
    this.#request = request;
    this.#reply = reply;
  }

  /** One for the same request, of the present until an edition is found. */
  another(): RequestEdition {
    return new RequestEdition(this.#past, this.#now, this.#request, this.#reply);
  }

  /** Its name; null: the present. */
  get name(): string | null {
    return this.#edition?.name ?? null;
  }

  /** It, once it is open; null: the present. */
  get open(): Lease<Register> | null {
    return this.#lease;
  }

  /** A text that differs where an answer may: for caches. */
  get cacheKey(): string | undefined {
    return this.#edition ? `${this.#edition.name} ${this.#edition.redactions}` : undefined;
  }

  /** Takes the edition that a text names. Throws `RefusedValue`. */
  async find(text: string): Promise<void> {
    this.#edition = await this.#past.find(text, this.#now().toISOString().slice(0, 10));
  }

  /** Opens it, and keeps it open until the response has ended or the client is gone. Throws `EditionsBusy`. */
  async enter(): Promise<void> {
    if (this.#edition === null || this.#lease !== null) return;
    const { costAccount } = this.#request;
    const lease = await this.#past.open(this.#edition, () => costAccount.charge(COST));
    this.#lease = lease;
    const { raw } = this.#reply;
    if (raw.closed) lease.release();
    else raw.once('close', lease.release);
  }
}
