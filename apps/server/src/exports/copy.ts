import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Register } from '@signatory/register';
import type { FastifyInstance } from 'fastify';
import { isTagKnown, tagOf } from '../etag.ts';
import { Refusal, refusalOf } from '../refusal.ts';
import { LICENCE } from '../version.ts';
import { LICENCE_URL } from './head.ts';
import { revisionOf } from './send.ts';
import { letGoWhenStalled } from './stalled.ts';

/** A copy in a folder of ours, by the state of the register that it is of. */
interface Copy {
  readonly revision: number;
  readonly path: string;
}

/** Serves the whole record as one SQLite file without held texts, made once for each state of the register. */
export function serveCopy(app: FastifyInstance, register: Register): void {
  let folder: Promise<string> | undefined;
  let latest: Promise<Copy> | undefined;

  app.addHook('onClose', async () => {
    if (folder) await rm(await folder, { recursive: true, force: true });
  });

  const make = async (): Promise<Copy> => {
    folder ??= mkdtemp(join(tmpdir(), 'signatory-copy-'));
    const path = join(await folder, `${performance.now()}.sqlite`);
    const { number } = await register.copyTo(path);
    return { revision: number, path };
  };

  /** The copy of the present state; all who ask at once wait for one. */
  const current = async (revision: number): Promise<Copy> => {
    const before = latest;
    const known = await before?.catch(() => undefined);
    if (known?.revision === revision) return known;
    if (latest === before) {
      const made = make();
      latest = made;
      // Those who are still reading the old one keep it until they are done: a name is all that goes.
      made.then(() => known && rm(known.path, { force: true })).catch(() => {});
    }
    return latest as Promise<Copy>;
  };

  app.get('/data/register.sqlite', async (request, reply) => {
    if (request.url.includes('?'))
      throw new Refusal(400, 'register.sqlite is whole: it has no parameters.');
    const { number } = await revisionOf(register);
    const { path, revision } = await current(number).catch((error: unknown) => {
      throw refusalOf(error);
    });
    reply
      .header('cache-control', 'no-cache')
      .header('etag', tagOf(`register.sqlite ${revision}`))
      .header('link', `<${LICENCE_URL}>; rel="license"`)
      .header('signatory-revision', String(revision))
      .header(
        'content-disposition',
        `attachment; filename="signatory_revision=${revision}_${LICENCE}.sqlite"`,
      )
      .type('application/vnd.sqlite3');
    if (isTagKnown(request, reply)) return reply.code(304).send();
    const file = await open(path).catch(() => {
      throw new Refusal(503, 'The register has just changed. Try again in a moment.');
    });
    const { size } = await file.stat();
    reply.header('content-length', size);
    if (request.method === 'HEAD') {
      await file.close();
      return reply.send('');
    }
    letGoWhenStalled(reply);
    return reply.send(createReadStream(path, { fd: file }));
  });
}
