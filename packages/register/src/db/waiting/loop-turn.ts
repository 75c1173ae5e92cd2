import { currentAsker } from '../asker.ts';
import { FairQueue } from './fair-queue.ts';

/** For how many milliseconds the event loop works before it looks at what has come in. */
const TIME = 20;

interface Waiting {
  readonly client: string;
  readonly goOn: () => void;
}

/** What waits for a turn of the event loop in which there is time. */
const queue = new FairQueue<Waiting>(() => performance.now());

/** When this turn of the event loop began to work; undefined where it has not. */
let began: number | undefined;

/**
 * Whether this turn of the event loop has had its time. Much that is short by itself, such as a thousand queries, would hold the loop
 * as one thing that is long: whoever does one of many asks before, and awaits `nextTurn`.
 */
export function isTurnOver(): boolean {
  const now = performance.now();
  if (began === undefined) {
    began = now;
    setImmediate(begin);
  }
  return now - began >= TIME;
}

/** Waits for a turn of the event loop that has time. Next goes on what the client asked first that has used the least of late. */
export function nextTurn(): Promise<void> {
  isTurnOver();
  const { promise, resolve } = Promise.withResolvers<void>();
  const client = currentAsker()?.client ?? '';
  queue.add(client, { client, goOn: resolve });
  return promise;
}

function begin(): void {
  began = undefined;
  void goOn();
}

async function goOn(): Promise<void> {
  const anyone = () => true;
  for (;;) {
    const next = queue.next(anyone);
    if (!next) return;
    const start = performance.now();
    next.goOn();
    // What has waited goes on now. What it asks for together with others of this turn is asked for once, after the last of them.
    await undefined;
    queue.use(next.client, performance.now() - start);
    if (isTurnOver()) return;
  }
}
