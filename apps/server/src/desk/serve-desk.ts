import type { Desk } from '@signatory/register/desk';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { guardDoor } from './door/guard.ts';
import { deskApollo, serveDeskGraphql } from './graphql/serve.ts';
import { readDeskPages, serveDeskPages } from './pages/serve.ts';
import { servePasskeys } from './passkeys/serve.ts';
import { serveSignIn } from './sign-in/serve.ts';

/**
 * Serves a desk under `/desk/`, apart from everything public: for requests from its own pages alone, without CORS, kept by no cache.
 */
export async function serveDesk(
  app: FastifyInstance,
  desk: Desk,
  config: Pick<Config, 'dashboard' | 'publicUrl'>,
): Promise<void> {
  const apollo = await deskApollo(app.log);
  const pages = await readDeskPages(config);
  app.addHook('onClose', () => apollo.stop());
  await app.register(
    (door, _, done) => {
      guardDoor(door, config);
      serveSignIn(door, desk, config);
      servePasskeys(door, desk, config);
      serveDeskGraphql(door, desk, apollo, config);
      serveDeskPages(door, pages);
      done();
    },
    { prefix: '/desk' },
  );
}
