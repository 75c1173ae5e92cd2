import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { StartupError } from './startup-error.ts';

type Place = Pick<Config, 'host' | 'port'>;

/** Another program listens on the port. */
export class PortTaken extends StartupError {
  override readonly name = 'PortTaken';
}

/** Starts listening. Throws `PortTaken`. */
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

/** The URL at which a browser on this machine reaches the server. */
export function addressOf(server: FastifyInstance, { host }: Place, hasDesk = false): string {
  const address = server.server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the server does not listen');
  return addressAt(host, address.port, hasDesk);
}

/** An address of this machine in digits. */
const LOOPBACK = /^(127(\.\d+){3}|::1)$/;

/**
 * The URL at which a browser on this machine reaches a server that listens on a host and a port. With a desk this machine is `localhost`:
 * to an address of digits no passkey is bound (WebAuthn § 5.1.2), and a session of the one name is none of the other.
 */
export function addressAt(host: string, port: number, hasDesk = false): string {
  const isByName = host === '0.0.0.0' || host === '::' || (hasDesk && LOOPBACK.test(host));
  const name = isByName ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
