import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.ts';
import { Refusal } from '../../http/refusal.ts';

/** What the pages of the desk may do: run their own scripts, and ask this server. No script makes markup out of text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The pages of the desk as they were built. */
export interface DeskPages {
  /** One document, which is each of the pages in a browser. */
  readonly page: Buffer;
  /** What it loads, by name. */
  readonly assets: ReadonlyMap<string, Buffer>;
}

/** Reads them from the folder of the built dashboard. */
export async function readDeskPages({ dashboard }: Pick<Config, 'dashboard'>): Promise<DeskPages> {
  const folder = join(dashboard, 'desk');
  const names = await readdir(join(folder, 'assets'));
  const files = names.map(
    async (name) => [name, await readFile(join(folder, 'assets', name))] as const,
  );
  return {
    page: await readFile(join(folder, 'index.html')),
    assets: new Map(await Promise.all(files)),
  };
}

/** Serves the pages of a desk. They hold nothing of anybody: what they show they ask for. */
export function serveDeskPages(door: FastifyInstance, { page, assets }: DeskPages): void {
  for (const [name, body] of assets) {
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    door.get(`/assets/${name}`, (_, reply) => reply.type(type).send(body));
  }
  // Else the page would be taken for a script.
  door.get('/assets/*', async () => {
    throw new Refusal(404, 'There is no such file. Load the page again.');
  });
  for (const path of ['/', '/*'])
    door.get(path, (_, reply) =>
      reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(page),
    );
}
