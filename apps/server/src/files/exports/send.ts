import { Readable } from 'node:stream';
import { isSameState, type LastRevision, type Register } from '@signatory/register';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RunQuery } from '../../graphql/execute.ts';
import { isTagKnown, tagOf } from '../../http/etag.ts';
import { programDigest } from '../../http/program-digest.ts';
import { Refusal, refusalOf } from '../../http/refusal.ts';
import { fileName, LICENCE_URL } from './file-head.ts';
import type { Format } from './formats.ts';
import { disconnectWhenStalled } from './sqlite/stalled-client.ts';
import type { AnyTable, Parameters } from './table.ts';

/**
 * Streams a table page by page, in the current state of the register. If the register changes meanwhile, the connection is closed
 * before the end of the file, so that no file mixes two states.
 */
export async function sendTable(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    table,
    format,
    parameters,
    register,
    runQuery,
    origin,
  }: {
    readonly table: AnyTable;
    readonly format: Format;
    readonly parameters: Parameters;
    readonly register: Register;
    readonly runQuery: RunQuery;
    readonly origin: string;
  },
): Promise<FastifyReply> {
  const revision = await revisionOf(register);
  const data = { ...revision, redactions: await redactionsOf(register, revision) };
  // Everything that the file depends on.
  const tagParts = [
    format.extension,
    table.name,
    revision.state,
    revision.isPublished ? revision.edition : null,
    // Words may be redacted in an edition after it was sent.
    request.edition.cacheKey ?? null,
    parameters.asOf,
    parameters.taken,
    parameters.given,
    format.givesAddresses ? origin : null,
    programDigest,
  ];
  const name = fileName(table, parameters, data, format.extension);
  reply
    .header('cache-control', 'no-cache')
    .header('etag', tagOf(JSON.stringify(tagParts)))
    .header('link', `</data/datapackage.json>; rel="describedby", <${LICENCE_URL}>; rel="license"`)
    .header('signatory-revision', revision.digest)
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(format.mediaType);
  if (isTagKnown(request, reply)) return reply.code(304).send();

  const rows = whileUnchanged(table.pages(runQuery, parameters), register, revision);
  const text = format.write(table, rows, { parameters, data, origin });
  // Read before the status is sent, because errors of the parameters appear with the first rows.
  const first = [(await text.next()).value ?? '', (await text.next()).value ?? ''];
  // On HEAD nothing is sent until all bytes are counted.
  if (request.method === 'GET') disconnectWhenStalled(reply);
  return reply.send(Readable.from(joined(first, text)));
}

/** The state of the register. Throws `Refusal` (503) where the database does not answer. */
export async function revisionOf(register: Register): ReturnType<Register['revision']> {
  try {
    return await register.revision();
  } catch (error) {
    throw refusalOf(error);
  }
}

/** From how many entries of the edition that the register holds words were taken out since. */
export async function redactionsOf(
  register: Register,
  { edition, isPublished }: LastRevision,
): Promise<number> {
  if (!isPublished || edition === null) return 0;
  return (await register.editions.redactions(edition, { first: 1 })).totalCount();
}

async function* whileUnchanged<Row>(
  pages: AsyncIterable<readonly Row[]>,
  register: Register,
  revision: LastRevision,
): AsyncGenerator<readonly Row[]> {
  for await (const rows of pages) {
    if (!isSameState(await register.revision(), revision))
      throw new Refusal(503, 'The register has just changed. Try again in a moment.');
    yield rows;
  }
}

async function* joined(
  first: readonly string[],
  rest: AsyncIterable<string>,
): AsyncGenerator<string> {
  yield* first;
  yield* rest;
}
