import type { ApolloServerPlugin } from '@apollo/server';
import { currentAsker, Turns } from '@signatory/register';
import type { RequestAccount } from '../context.ts';

/**
 * From which cost on operations wait for their turn, and how many of them go on at once beside those of pages: one client may have all
 * but one of them. An operation of a cost of 1,000 may hold a megabyte until it is answered. Of the largest one goes on at once.
 */
const MEDIUM = { from: 500, atOnce: 12 };
const LARGE = { from: 2_000, atOnce: 4 };
const LARGEST = { from: 8_000, atOnce: 1 };

/** How many milliseconds of processor time a cost of one is (decision record 0067): those who have used less go before. */
const TIME = 0.04;

/** For how many milliseconds one waits for its turn. */
const PATIENCE = 30_000;

/**
 * Has large operations begin one after another, a few at once: what goes on holds what it has read until it is answered. One that would
 * wait too long for others of its client is refused at once, one that waits too long for others is answered as where the database is busy. It follows `limitCost`, which tells the cost.
 */
export function limitLarge(): ApolloServerPlugin<RequestAccount> {
  const turnsOf = ({ atOnce: all }: { atOnce: number }) =>
    new Turns({ all, following: all, program: all, large: LARGEST.atOnce }, PATIENCE);
  const [medium, large] = [turnsOf(MEDIUM), turnsOf(LARGE)];
  const ends = new WeakMap<object, () => void>();
  return {
    requestDidStart: async (request) => {
      let isOver = false;
      let giveBack: (() => void) | undefined;
      ends.set(request, () => {
        isOver = true;
        giveBack?.();
        giveBack = undefined;
      });
      return {
        async didResolveOperation({ contextValue }) {
          const { cost } = contextValue.costAccount;
          if (cost < MEDIUM.from || currentAsker()?.precedes) return;
          const turns = cost < LARGE.from ? medium : large;
          const back = await turns.take(cost >= LARGEST.from, cost * TIME);
          // Another plugin has refused the operation meanwhile.
          if (isOver) back(0);
          else giveBack = () => back(cost * TIME);
        },
        willSendResponse: async (request) => ends.get(request)?.(),
      };
    },
    unexpectedErrorProcessingRequest: async ({ requestContext }) => ends.get(requestContext)?.(),
  };
}
