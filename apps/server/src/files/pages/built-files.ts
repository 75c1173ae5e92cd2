import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join, relative, sep } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTagKnown } from '../../http/etag.ts';

/** Media types by extension: those that a build writes. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Sends the file of a path under the folder of the build, or says that there is none. */
type SendBuiltFile = (path: string, request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/**
 * Reads all files of a folder, whose names have a hash of their content, to send them for as long as the server runs: the next
 * build removes them, while pages of this one go on to name them. Where there is no such folder, nothing is sent.
 */
export async function readBuiltFiles(folder: string): Promise<SendBuiltFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name));
  const files = new Map(
    await Promise.all(
      paths.map(async (path) => {
        const name = relative(dirname(folder), path).replaceAll(sep, '/');
        return [name, await readFile(path)] as const;
      }),
    ),
  );
  return (path, request, reply) => {
    const bytes = files.get(path);
    if (bytes === undefined) {
      reply.callNotFound();
      return reply;
    }
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('etag', `W/"${path}"`)
      .type(TYPES[extname(path)] ?? 'application/octet-stream');
    return isTagKnown(request, reply) ? reply.code(304).send() : reply.send(bytes);
  };
}
