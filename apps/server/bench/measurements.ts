/** A response, with header names and values alternately, without those that `node:http` writes itself. */
export interface Answer {
  readonly headers: string[];
  readonly text: string;
}

/**
 * The usage of a server's process: MB in memory, CPU seconds without the garbage collections that the bench requests, and the longest
 * delay of its event loop in ms.
 */
export interface Usage {
  readonly resident: number;
  readonly heap: number;
  readonly cpu: number;
  readonly held: number;
}
