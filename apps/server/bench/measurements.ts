/** What a server answered, with its headers as names and values in turn, but for those that `node:http` writes itself. */
export interface Answer {
  readonly headers: string[];
  readonly text: string;
}

/**
 * What a server's process has used: MB in memory, CPU seconds but for the sweeps that are asked for here, and the longest that
 * its event loop was held, in ms.
 */
export interface Usage {
  readonly resident: number;
  readonly heap: number;
  readonly cpu: number;
  readonly held: number;
}
