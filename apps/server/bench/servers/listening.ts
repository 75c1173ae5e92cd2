import { once } from 'node:events';
import type { Server } from 'node:http';

/** Lets a server listen on a free port of this machine, and gives the port. */
export async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port was opened');
  return address.port;
}
