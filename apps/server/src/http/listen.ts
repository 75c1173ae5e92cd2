import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { isLoopback } from '../reachable.ts';
import { StartupError } from './startup-error.ts';

type Place = Pick<Config, 'host' | 'port'>;

/** Another program listens on the port. */
export class PortTaken extends StartupError {
  override readonly name = 'PortTaken';
}

/** By the code of the system: what is wrong with the place, and what to write instead. */
const REFUSED: Readonly<
  Record<string, (place: Place) => readonly [message: string, cure: string]>
> = {
  ENOTFOUND: ({ host }) => [`${host} is not found by its name`, OWN_ADDRESS],
  EAI_AGAIN: ({ host }) => [`${host} is not found by its name`, OWN_ADDRESS],
  EADDRNOTAVAIL: ({ host }) => [`${host} is no address of this machine`, OWN_ADDRESS],
  EACCES: ({ port }) => [
    `this user may not listen on port ${port}`,
    'choose a port from 1024 on in PORT, or grant it',
  ],
};

const OWN_ADDRESS = 'write an address of this machine in HOST, as in 127.0.0.1 or 0.0.0.0';

/** Starts listening. Throws `PortTaken`, and `StartupError` for a place at which nobody can listen. */
export async function listen(server: FastifyInstance, { host, port }: Place): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    const { code } = Object(error) as { code?: string };
    const told = REFUSED[code ?? '']?.({ host, port });
    if (told) throw new StartupError(...told);
    if (code !== 'EADDRINUSE') throw error;
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

/**
 * The URL at which a browser on this machine reaches a server that listens on a host and a port. With a desk this machine is `localhost`:
 * to an address of digits no passkey is bound (WebAuthn § 5.1.2), and a session of the one name is none of the other.
 */
export function addressAt(host: string, port: number, hasDesk = false): string {
  const isByName = host === '0.0.0.0' || host === '::' || (hasDesk && isLoopback(host));
  const name = isByName ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
