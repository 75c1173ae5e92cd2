import { type Asker, currentAsker } from '../asker.ts';
import { FairQueue } from './fair-queue.ts';

/** For how many milliseconds the event loop works before it looks at what has come in. */
const TIME = 25;

/** How often it looks then, since it takes no more than one new connection each time. */
const LOOKS = 10;

/** What waits for a turn of the event loop in which there is time. */
const queue = new FairQueue<() => void>(() => performance.now());

/** The turn that a request waits for, however much of it waits. */
const waitingOf = new WeakMap<Asker, Promise<void>>();

/** When this turn began to work; undefined where it has not. */
let began: number | undefined;

/** How often the event loop has looked at what came in, since the turn had its time. */
let looks = 0;

/** Whether the turn was seen to be over, and how often it was asked for since the clock was read. */
let isSeenOver = false;
let asked = 0;

/**
 * Whether this turn of the event loop has had its time. Much that is short by itself, such as a thousand queries, would hold the loop
 * as one thing that is long: whoever does one of many asks before, and awaits `nextTurn` as long as the turn is over. To read the clock
 * takes as long as a very short thing: `every` so many of those it is read.
 */
export function isTurnOver(every = 1): boolean {
  if (isSeenOver) return true;
  if (began !== undefined && ++asked < every) return false;
  asked = 0;
  const now = performance.now();
  if (began === undefined) {
    began = now;
    setImmediate(look);
  }
  isSeenOver = now - began >= TIME;
  return isSeenOver;
}

/**
 * Waits for a turn of the event loop. What is small goes on before what is large (`FairQueue`). All that waits of one request goes on in
 * the same turn, in the order in which it came: a thousand fields wait as one. So the turn may be over again for whoever comes late.
 */
export function nextTurn(): Promise<void> {
  isTurnOver();
  const asker = currentAsker();
  const waiting = asker && waitingOf.get(asker);
  if (waiting !== undefined) return waiting;
  const { promise, resolve } = Promise.withResolvers<void>();
  if (asker) waitingOf.set(asker, promise);
  queue.add(asker, () => {
    if (asker) waitingOf.delete(asker);
    resolve();
  });
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
  isSeenOver = false;
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
