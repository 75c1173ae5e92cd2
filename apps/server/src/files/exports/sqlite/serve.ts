import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Register } from '@signatory/register';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { encodingOf } from '../../../http/encodings.ts';
import { isTagKnown } from '../../../http/etag.ts';
import { Refusal, refusalOf, refuseParameters } from '../../../http/refusal.ts';
import { copyName, type Data, LICENCE_URL } from '../file-head.ts';
import { redactionsOf, revisionOf } from '../send.ts';
import { type ByteRange, rangeIn } from './byte-range.ts';
import { Copies, type SentFile } from './copies.ts';
import { disconnectWhenStalled } from './stalled-client.ts';

/**
 * Serves the whole record as one SQLite file without the texts of sources: compressed on request, and in ranges (RFC 9110 §14), which
 * are always ranges of the uncompressed file.
 */
export function serveCopy(app: FastifyInstance, register: Register): void {
  const present = new Copies(register);
  app.addHook('onClose', () => present.close());
  // Those of an edition stand in its folder, and go with it.
  const ofEditions = new WeakMap<Register, Copies>();
  const copiesOf = ({ edition: { open } }: FastifyRequest): Copies => {
    if (open === null) return present;
    const copies = ofEditions.get(open.register) ?? new Copies(open.register, open.folder);
    ofEditions.set(open.register, copies);
    return copies;
  };

  app.route({
    method: 'GET',
    url: '/data/register.sqlite',
    config: { knownOn: 'file' },
    // `Copies` compresses it once for all requests.
    compress: false,
    async handler(request, reply) {
      refuseParameters('register.sqlite', request);
      const copies = copiesOf(request);
      const source = request.edition.open?.register ?? register;
      const revision = await revisionOf(source);
      const copy = await copies.current(revision).catch((error: unknown) => {
        throw refusalOf(error);
      });
      const redactions = await redactionsOf(source, copy.revision);
      describe(reply, { ...copy.revision, redactions });
      if (!hasTag(request.headers['if-match'], copy.file))
        throw new Refusal(412, 'The register has changed. Download the whole file again.');
      const range = requestedRange(request, copy.file);
      if (range === 'unsatisfiable') {
        reply.header('content-range', `bytes */${copy.file.size}`);
        throw new Refusal(
          416,
          `The requested range lies outside the file, which has ${copy.file.size} bytes.`,
        );
      }
      const encoding = range === null ? encodingOf(request) : null;
      const file = encoding ? await copies.compressed(copy, encoding).catch(changed) : copy.file;
      reply.header('etag', file.tag);
      if (isTagKnown(request, reply)) return reply.code(304).send();
      if (encoding) reply.header('content-encoding', encoding);
      return send(request, reply, file, range);
    },
  });
}

function describe(reply: FastifyReply, data: Data): void {
  reply
    .header('accept-ranges', 'bytes')
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding')
    .header('link', `<${LICENCE_URL}>; rel="license"`)
    .header('signatory-revision', data.digest)
    .header('content-disposition', `attachment; filename="${copyName(data)}"`)
    .type('application/vnd.sqlite3');
}

/** Whether the precondition If-Match is met (RFC 9110 §13.1.1): browsers send it when they resume a download. */
function hasTag(header: string | undefined, { tag }: SentFile): boolean {
  return header === undefined || header.split(',').some((one) => ['*', tag].includes(one.trim()));
}

/** The range requested; null for the whole file, also where the client has a part of an older file (RFC 9110 §13.1.5). */
function requestedRange({ method, headers }: FastifyRequest, { size, tag }: SentFile) {
  const known = headers['if-range'];
  return method !== 'GET' || (known !== undefined && known !== tag)
    ? null
    : rangeIn(headers.range, size);
}

async function send(
  { method }: FastifyRequest,
  reply: FastifyReply,
  { path, size }: SentFile,
  range: ByteRange | null,
): Promise<FastifyReply> {
  const { first, last } = range ?? { first: 0, last: size - 1 };
  if (range) reply.code(206).header('content-range', `bytes ${first}-${last}/${size}`);
  reply.header('content-length', last - first + 1);
  if (method === 'HEAD') return reply.send(Readable.from([]));
  const file = await open(path).catch(changed);
  disconnectWhenStalled(reply);
  return reply.send(createReadStream(path, { fd: file, start: first, end: last }));
}

function changed(): never {
  throw new Refusal(503, 'The register has just changed. Try again in a moment.');
}
