import { withNodes } from './node.ts';
import type { PostgresServer } from './postgres-server.ts';

/** Runs something with a node on a database of a server, or on the way that a port is. */
export function onDatabase(server: () => PostgresServer) {
  return (
    database: string,
    work: Parameters<typeof withNodes>[1],
    { port, seeds }: { readonly port?: number; readonly seeds?: string } = {},
  ): Promise<string> => {
    const url = server().url(database, 'signatory', port);
    return withNodes([{ DATABASE_URL: url, ...(seeds ? { SEEDS: seeds } : {}) }], work);
  };
}
