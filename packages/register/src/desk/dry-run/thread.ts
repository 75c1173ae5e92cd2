/** The thread in which change sets are tried, one after another, on a connection of its own to the record. */
import { parentPort, workerData } from 'node:worker_threads';
import { openAgain } from '../../db/open.ts';
import type { Refused } from '../../errors.ts';
import { withNoun } from '../../record/nouns.ts';
import type { Tables } from '../../record/tables.ts';
import { EntryFault } from './entry-fault.ts';
import type { DryRunAnswer, DryRunTask, FaultData } from './task.ts';
import { Tries } from './tries.ts';

let tries: Promise<Tries> | undefined;
let waiting: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: DryRunTask) => {
  waiting = waiting.then(async () => parentPort?.postMessage(await answer(task)));
});

async function answer({ number, drafts }: DryRunTask): Promise<DryRunAnswer> {
  try {
    tries ??= opened();
    const run = await (await tries).try(drafts);
    return 'effect' in run ? { number, ...run } : { number, faults: run.faults.map(dataOf) };
  } catch (error) {
    tries = undefined;
    return {
      number,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

async function opened(): Promise<Tries> {
  return new Tries(withNoun, await openAgain<Tables>(String(workerData)));
}

function dataOf(fault: Refused): FaultData {
  if (!(fault instanceof EntryFault)) throw fault;
  const { code, entry, what, cure, where } = fault;
  return { code, entry, what, cure, where };
}
