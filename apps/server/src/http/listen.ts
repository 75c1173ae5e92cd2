import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { StartupError } from './startup-error.ts';

type Place = Pick<Config, 'host' | 'port'>;

/** Another program answers where the server was to listen. */
export class PortTaken extends StartupError {
  override readonly name = 'PortTaken';
}

/** Makes a server listen. Throws `PortTaken`, with what to do about it. */
export async function listen(server: FastifyInstance, { host, port }: Place): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    if (Object(error).code !== 'EADDRINUSE') throw error;
    throw new PortTaken(
      `port ${port} of ${host} is taken by another program`,
      `stop that one, or choose another port, as in PORT=${port + 1} npm start`,
    );
  }
}

/** Where a listening server answers a browser on this machine. */
export function addressOf(server: FastifyInstance, { host }: Place): string {
  const address = server.server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen');
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${address.port}`;
}
