import { beforeAll, expect } from 'vitest';
import { overEveryEngine, type Told } from '../../../../packages/register/test/support/engines.ts';
import { type Started, start } from './started.ts';

/** What a story is told with: the server, and the register under it. */
export interface OnSeeds extends Told {
  readonly server: Started;
  /** The data of a query that must succeed. `Data` is what the caller expects. */
  data<Data = unknown>(query: string, variables?: object): Promise<Data>;
}

/** Tells a story over the real server on the project's seeds, once for each engine. */
export function onSeeds(story: (told: () => OnSeeds) => void): void {
  overEveryEngine((told) => {
    let server: Started;
    beforeAll(async () => {
      server = await start(told().register);
      return () => server.close();
    });
    story(() => ({
      ...told(),
      server,
      async data<Data>(query: string, variables?: object) {
        const answer = await server.ask<Data>(query, variables);
        expect(answer.errors).toBeUndefined();
        return answer.data as Data;
      },
    }));
  }, 'seeds');
}
