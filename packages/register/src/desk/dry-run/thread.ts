/** The thread in which change sets are tried, one after another, on a copy of the record. */
import { parentPort } from 'node:worker_threads';
import type { Edition } from '../../edition/edition.ts';
import type { Refused } from '../../errors.ts';
import { withNoun } from '../../record/nouns.ts';
import { RecordCopy } from './dry-run.ts';
import { EntryFault } from './entry-fault.ts';
import type { DryRunAnswer, DryRunTask, FaultData } from './task.ts';

let copy: RecordCopy | undefined;
let waiting: Promise<void> = Promise.resolve();

parentPort?.on('message', (task: DryRunTask) => {
  waiting = waiting.then(async () => parentPort?.postMessage(await answer(task)));
});

async function answer({ number, chain, drafts }: DryRunTask): Promise<DryRunAnswer> {
  try {
    if (chain) copy = await following(copy, chain);
    if (!copy) throw new Error('the first task has no editions');
    const run = await copy.try(drafts);
    return 'effect' in run ? { number, ...run } : { number, faults: run.faults.map(dataOf) };
  } catch (error) {
    return {
      number,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** A copy that follows a chain: the one there is, or where much has changed, a new one. */
async function following(
  before: RecordCopy | undefined,
  chain: readonly Edition[],
): Promise<RecordCopy> {
  if (before && (await before.follow(chain))) return before;
  await before?.close();
  const anew = await RecordCopy.open(withNoun, () => new Date());
  await anew.follow(chain);
  return anew;
}

function dataOf(fault: Refused): FaultData {
  if (!(fault instanceof EntryFault)) throw fault;
  const { code, entry, what, cure, where } = fault;
  return { code, entry, what, cure, where };
}
