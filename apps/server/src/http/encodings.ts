import { Readable, type Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip, createZstdCompress } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyInstance, FastifyRequest, onSendHookHandler } from 'fastify';
import { Refusal } from './refusal.ts';

/** Compressors by content coding, the preferred one first, at levels that are as fast as a network. */
const COMPRESSORS = {
  zstd: () => createZstdCompress(),
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip(),
} satisfies Record<string, () => Transform>;

export type Encoding = keyof typeof COMPRESSORS;

const ENCODINGS = Object.keys(COMPRESSORS) as readonly Encoding[];

/**
 * The content coding that the client prefers (RFC 9110 §12.5.3), and of equal ones the first of ours, as `@fastify/compress` chooses
 * for other responses. Null where it accepts none.
 */
export function encodingOf({ headers }: Pick<FastifyRequest, 'headers'>): Encoding | null {
  const accepted = headers['accept-encoding']?.toLowerCase() ?? '';
  const preferred = negotiate(accepted, [...ENCODINGS, 'identity']);
  return ENCODINGS.find((encoding) => encoding === preferred) ?? null;
}

export function compressor(encoding: Encoding): Transform {
  return COMPRESSORS[encoding]();
}

/**
 * Answers who refuses what is not compressed (`identity;q=0`, or `*;q=0`; RFC 9110 §12.5.3) in a coding that is accepted, however short
 * the answer is, and with 406 where none is. To be called after the compression plugin is registered, which leaves short answers as they
 * are.
 */
export function answerInCodings(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _, next) => {
    const isRefused = refusesIdentity(request) && encodingOf(request) === null;
    next(
      isRefused
        ? new Refusal(
            406,
            'None of the content codings that this request accepts is known here. Accept gzip, br, zstd or identity.',
          )
        : undefined,
    );
  });
  app.addHook('onRoute', (route) => {
    route.onSend = [route.onSend ?? [], compressShort].flat();
  });
}

const compressShort: onSendHookHandler<unknown> = (request, reply, payload, next) => {
  const encoding = refusesIdentity(request) ? encodingOf(request) : null;
  const isCoded = reply.hasHeader('content-encoding') || reply.statusCode === 206;
  const whole = encoding === null || isCoded ? null : streamOf(payload);
  if (encoding === null || whole === null) return next(null, payload);
  reply.header('content-encoding', encoding).removeHeader('content-length');
  next(null, whole.pipe(compressor(encoding)));
};

/** Null where there is nothing to be sent. */
function streamOf(payload: unknown): Readable | null {
  if (payload instanceof Readable) return payload;
  const isText = typeof payload === 'string' || Buffer.isBuffer(payload);
  return isText && payload.length > 0 ? Readable.from([payload]) : null;
}

/** Whether an answer may not be sent as it is. */
function refusesIdentity({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const accepted = headers['accept-encoding'];
  if (accepted === undefined || !/;\s*q=0/i.test(accepted)) return false;
  const weights = new Map(
    accepted.split(',').map((one) => {
      const [coding = '', ...parameters] = one.toLowerCase().split(';');
      const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
      return [coding.trim(), Number(weight ?? 1)];
    }),
  );
  return (weights.get('identity') ?? weights.get('*') ?? 1) === 0;
}
