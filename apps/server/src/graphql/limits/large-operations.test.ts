import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import type { RequestAccount } from '../context.ts';
import { CostAccount } from './cost-account.ts';
import { limitLarge } from './large-operations.ts';

/** Ends of the fields that are being read. */
const running: (() => void)[] = [];
let most = 0;

/** Refuses while the operation waits for its turn, as `editionOfIds` does. */
const refuse: ApolloServerPlugin<RequestAccount> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation }) {
      if (operation?.name?.value === 'Refused') throw new GraphQLError('refused');
    },
  }),
};

const apollo = new ApolloServer<RequestAccount>({
  typeDefs: 'type Query { slow: Int, wrong: Int }',
  resolvers: {
    Query: {
      slow: async () => {
        const { promise, resolve } = Promise.withResolvers<void>();
        running.push(resolve);
        most = Math.max(most, running.length);
        await promise;
        return 1;
      },
      wrong: () => {
        throw new Error('wrong');
      },
    },
  },
  plugins: [limitLarge(), refuse],
  stopOnTerminationSignals: false,
});
afterAll(() => apollo.stop());

function ask(query: string, cost: number) {
  const costAccount = new CostAccount();
  costAccount.add(null, cost);
  // What the plugin reads of a request.
  const contextValue = { costAccount } as unknown as RequestAccount;
  return apollo.executeOperation({ query }, { contextValue });
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

async function finish(answers: readonly Promise<unknown>[]): Promise<void> {
  let isDone = false;
  const all = Promise.all(answers).then(() => (isDone = true));
  while (!isDone) {
    running.shift()?.();
    await turn();
  }
  await all;
}

test('a few large operations go on at once, and small ones beside them', async () => {
  const large = Array.from({ length: 12 }, () => ask('{ slow }', 5_000));
  for (let i = 0; i < 20; i++) await turn();
  expect(running).toHaveLength(4);
  const small = [ask('{ slow }', 100), ask('{ slow }', 100)];
  for (let i = 0; i < 20; i++) await turn();
  expect(running).toHaveLength(6);
  await finish([...large, ...small]);
  expect(most).toBe(6);
});

test('of the largest operations one goes on at once, and more of those of middle size', async () => {
  const largest = Array.from({ length: 5 }, () => ask('{ slow }', 20_000));
  for (let i = 0; i < 20; i++) await turn();
  expect(running).toHaveLength(1);
  const medium = Array.from({ length: 30 }, () => ask('{ slow }', 1_000));
  for (let i = 0; i < 20; i++) await turn();
  expect(running).toHaveLength(13);
  await finish([...largest, ...medium]);
});

test('an operation that is refused, or fails, gives its turn back', async () => {
  const failed = ['query Refused { slow }', '{ wrong }', '{ unknown }'].flatMap((query) =>
    Array.from({ length: 8 }, () => ask(query, 5_000)),
  );
  await finish(failed);
  const large = [ask('{ slow }', 5_000), ask('{ slow }', 5_000)];
  for (let i = 0; i < 20; i++) await turn();
  expect(running).toHaveLength(2);
  await finish(large);
});
