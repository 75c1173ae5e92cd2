import { beforeAll, expect } from 'vitest';
import { type Fixture, onEveryEngine } from '../../../../packages/register/test/support/engines.ts';
import { type Started, start } from './started.ts';

/** A server, and the register under it, for the tests of one `onSeeds`. */
export interface OnSeeds extends Fixture {
  readonly server: Started;
  /** The data of a query that must succeed. `Data` is what the caller expects. */
  data<Data = unknown>(query: string, variables?: object): Promise<Data>;
}

/** Defines tests on the real server with the project's seeds, once for each engine. */
export function onSeeds(defineTests: (fixture: () => OnSeeds) => void): void {
  onEveryEngine((fixture) => {
    let server: Started;
    beforeAll(async () => {
      server = await start(fixture().register);
      return () => server.close();
    });
    defineTests(() => ({
      ...fixture(),
      server,
      async data<Data>(query: string, variables?: object) {
        const answer = await server.ask<Data>(query, variables);
        expect(answer.errors).toBeUndefined();
        return answer.data as Data;
      },
    }));
  }, 'seeds');
}
