import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isTagKnown, sendWithTag } from '../../http/etag.ts';

/** Media types by extension: those that a build writes. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Those under it have a hash of their content in their names. */
const HASHED = 'assets/';

/** Sends the file of a path under the folder of the build, or says that there is none. */
type SendBuiltFile = (path: string, request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/**
 * Reads all files of a folder, but those in folders whose names begin with a dot, to send them for as long as the server runs: the
 * next build removes them, while pages of this one go on to name them. Where there is no such folder, nothing is sent.
 */
export async function readBuiltFiles(folder: string): Promise<SendBuiltFile> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')));
  const files = new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name))] as const),
    ),
  );
  return (path, request, reply) => {
    const bytes = files.get(path);
    if (bytes === undefined) {
      reply.callNotFound();
      return reply;
    }
    reply.type(TYPES[extname(path)] ?? 'application/octet-stream');
    if (!path.startsWith(HASHED)) return sendWithTag(request, reply, bytes);
    reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('etag', `W/"${path}"`);
    return isTagKnown(request, reply) ? reply.code(304).send() : reply.send(bytes);
  };
}
