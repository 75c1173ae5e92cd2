import { currentAsker } from '../asker.ts';
import { FairQueue } from './fair-queue.ts';

/** For how many milliseconds the event loop works before it looks at what has come in. */
const TIME = 25;

/** How often it looks then, since it takes no more than one new connection each time. */
const LOOKS = 10;

/** What waits for a turn of the event loop in which there is time. */
const queue = new FairQueue<() => void>(() => performance.now());

/** When this turn began to work; undefined where it has not. */
let began: number | undefined;

/** How often the event loop has looked at what came in, since the turn had its time. */
let looks = 0;

/**
 * Whether this turn of the event loop has had its time. Much that is short by itself, such as a thousand queries, would hold the loop
 * as one thing that is long: whoever does one of many asks before, and awaits `nextTurn`.
 */
export function isTurnOver(): boolean {
  const now = performance.now();
  if (began === undefined) {
    began = now;
    setImmediate(look);
  }
  return now - began >= TIME;
}

/** Waits for a turn of the event loop that has time. What is small goes on before what is large (`FairQueue`). */
export function nextTurn(): Promise<void> {
  isTurnOver();
  const { promise, resolve } = Promise.withResolvers<void>();
  queue.add(currentAsker(), resolve);
  return promise;
}

function look(): void {
  if (isTurnOver() && looks < LOOKS) {
    looks += 1;
    setImmediate(look);
    return;
  }
  looks = 0;
  began = undefined;
  void goOn();
}

async function goOn(): Promise<void> {
  for (;;) {
    const next = queue.next();
    if (!next) return;
    const start = performance.now();
    next.item();
    // What has waited goes on now. What it asks for together with others of this turn is asked for once, after the last of them.
    await undefined;
    queue.use(next.asker, performance.now() - start);
    if (isTurnOver()) return;
  }
}
