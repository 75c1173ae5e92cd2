/**
 * The clients of a siege, as a process of low priority: in earnest they would not share the processor of the server. It is told what
 * to ask, and sends the answers, of each at most as much as tells what it is.
 */
import { constants, setPriority } from 'node:os';
import { type Answered, askAll } from './clients.ts';

/** What is to be asked, and of whom. */
export interface Asked {
  readonly url: string;
  readonly queries: readonly string[];
  readonly atOnce: number;
}

const TOLD = 500;

setPriority(constants.priority.PRIORITY_LOW);
process.once('message', async ({ url, queries, atOnce }: Asked) => {
  const answers: readonly Answered[] = await askAll(url, queries, atOnce);
  process.send?.(
    answers.map(({ status, milliseconds, body }) => ({
      status,
      milliseconds,
      body: body.slice(0, TOLD),
    })),
  );
});
process.on('disconnect', () => process.exit());
