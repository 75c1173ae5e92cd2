import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';

/** How long a client may take to close a connection whose other half is closed: milliseconds. */
const LINGERING = 1_000;

/** A turn of the event loop in which nobody connected and that took less: milliseconds. */
const SHORT_TURN = 1;

/** How long is waited for such a turn: milliseconds. */
const PATIENCE = 500;

/** How often idle connections are looked for: milliseconds. */
const LOOK = 20;

/** The connections of a server, which know which of them a request runs on. */
export class Connections {
  readonly #server: Server;
  /** How many requests run on each. */
  readonly #open = new Map<Socket, number>();
  #accepted = 0;

  constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket: Socket) => {
      this.#accepted += 1;
      this.#open.set(socket, 0);
      socket.once('close', () => this.#open.delete(socket));
    });
    server.prependListener('request', ({ socket }, response) => {
      this.#count(socket, 1);
      response.once('close', () => this.#count(socket, -1));
    });
  }

  /**
   * Accepts no more. The system resets whoever has connected and was not yet accepted, so the port is closed right after a turn of
   * the event loop in which nobody came; who holds requests back meanwhile makes it come soon.
   */
  async refuseNew(): Promise<void> {
    const began = performance.now();
    for (let last = began; ; ) {
      const before = this.#accepted;
      // What was ready has been accepted and read when an immediate runs, which is not so of a timer.
      await turn();
      const now = performance.now();
      if (this.#accepted === before && now - last < SHORT_TURN) break;
      if (now - began > PATIENCE) break;
      last = now;
    }
    // That of `node:http` would end idle connections, on which a request may be on its way.
    NetServer.prototype.close.call(this.#server);
  }

  /**
   * Waits until all connections are closed. After so many milliseconds those without a request are closed on our side first: what is
   * on its way then meets no reset, which could take an answer along that its client has not read yet (RFC 9112 §9.6).
   */
  async end(idle: number): Promise<void> {
    const began = performance.now();
    const lingering = new Set<Socket>();
    while (this.#open.size > 0) {
      await turn();
      const isOver = performance.now() - began >= idle;
      for (const [socket, running] of this.#open) {
        if (!isOver || running > 0 || lingering.has(socket)) continue;
        lingering.add(socket);
        socket.end();
        setTimeout(() => socket.destroy(), LINGERING).unref();
      }
      await pause(LOOK);
    }
  }

  #count(socket: Socket, change: number): void {
    const running = this.#open.get(socket);
    if (running !== undefined) this.#open.set(socket, running + change);
  }
}
