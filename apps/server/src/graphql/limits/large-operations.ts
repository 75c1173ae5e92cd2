import type { ApolloServerPlugin } from '@apollo/server';
import { currentAsker, Turns } from '@signatory/register';
import type { RequestAccount } from '../context.ts';

/** From which cost on an operation is large: it may hold megabytes until it is answered. */
const LARGE = 2_000;

/** How many large operations go on at once, beside those of pages: one client may have all but one of them. */
const AT_ONCE = 4;

/** For how many milliseconds one waits for its turn. */
const PATIENCE = 30_000;

/**
 * Has large operations begin one after another, a few at once: what goes on holds what it has read until it is answered. An operation
 * that waits too long is answered as where the database is busy. It follows `limitCost`, which tells the cost.
 */
export function limitLarge(): ApolloServerPlugin<RequestAccount> {
  const turns = new Turns({ all: AT_ONCE, program: AT_ONCE, large: AT_ONCE }, PATIENCE);
  const ends = new WeakMap<object, () => void>();
  return {
    requestDidStart: async (request) => {
      let isOver = false;
      let giveBack: ((used: number) => void) | undefined;
      ends.set(request, () => {
        isOver = true;
        giveBack?.(0);
        giveBack = undefined;
      });
      return {
        async didResolveOperation({ contextValue }) {
          if (contextValue.costAccount.cost < LARGE || currentAsker()?.precedes) return;
          const back = await turns.take();
          // Another plugin has refused the operation meanwhile.
          if (isOver) back(0);
          else giveBack = back;
        },
        willSendResponse: async (request) => ends.get(request)?.(),
      };
    },
    unexpectedErrorProcessingRequest: async ({ requestContext }) => ends.get(requestContext)?.(),
  };
}
