import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a server that can fall silent: connections stay open, and nothing passes any more, as behind a cable that was pulled. */
export class SilentProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isSilent = false;
  #passed = 0;
  #silentAfter = Number.POSITIVE_INFINITY;

  constructor(port: number) {
    this.#server = createServer((client) => {
      const target = connect(port, '127.0.0.1');
      this.#link(client, target);
      this.#link(target, client);
    });
  }

  /** The port on which it listens. */
  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    // What listens on a port has such an address.
    return (this.#server.address() as AddressInfo).port;
  }

  fallSilent(): void {
    this.#isSilent = true;
  }

  /** Falls silent once so many bytes have passed. */
  fallSilentAfter(bytes: number): void {
    this.#silentAfter = this.#passed + bytes;
  }

  /** Lets new connections pass; those before stay silent. */
  recover(): void {
    this.#isSilent = false;
    this.#silentAfter = Number.POSITIVE_INFINITY;
    for (const socket of this.#sockets) socket.removeAllListeners('data');
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }

  #link(from: Socket, to: Socket): void {
    this.#sockets.add(from);
    from.on('data', (bytes) => {
      this.#passed += bytes.length;
      if (this.#passed > this.#silentAfter) this.#isSilent = true;
      if (!this.#isSilent) to.write(bytes);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  }
}
