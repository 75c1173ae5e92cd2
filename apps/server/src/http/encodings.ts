import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip, createZstdCompress } from 'node:zlib';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyRequest } from 'fastify';

/** What compresses in each content coding, the one that we like best first: at a level that keeps pace with a network. */
const COMPRESSORS = {
  zstd: () => createZstdCompress(),
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: () => createGzip(),
} satisfies Record<string, () => Transform>;

export type Encoding = keyof typeof COMPRESSORS;

const ENCODINGS = Object.keys(COMPRESSORS) as readonly Encoding[];

/**
 * The content coding that a client likes best of ours (RFC 9110 §12.5.3), the first of those that it likes equally: as other
 * answers are compressed. Null where it asks for none.
 */
export function encodingOf({ headers }: Pick<FastifyRequest, 'headers'>): Encoding | null {
  const asked = headers['accept-encoding']?.toLowerCase() ?? '';
  const found = negotiate(asked, [...ENCODINGS, 'identity']);
  return ENCODINGS.find((encoding) => encoding === found) ?? null;
}

export function compressor(encoding: Encoding): Transform {
  return COMPRESSORS[encoding]();
}
