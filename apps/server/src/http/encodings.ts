import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip, createZstdCompress } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyRequest } from 'fastify';

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
