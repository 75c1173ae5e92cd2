import type { DryRun } from './effect.ts';
import { EntryFault } from './entry-fault.ts';

/** A dry run with what is wrong besides. */
export function withFaults(run: DryRun, faults: readonly EntryFault[]): DryRun {
  const [first, ...others] = [...('faults' in run ? run.faults : []), ...faults];
  return first ? { faults: [first, ...others] } : run;
}

/** A dry run of what is submitted: nobody saves in it before it is sent back, and each cure begins with that. */
export function asSubmitted(run: DryRun): DryRun {
  if (!('faults' in run)) return run;
  const [first, ...others] = run.faults.map((fault) => {
    if (!(fault instanceof EntryFault)) return fault;
    const { code, entry, what, cure, where } = fault;
    return new EntryFault(code, entry, what, `send the change set back; then ${cure}`, where);
  });
  return first ? { faults: [first, ...others] } : run;
}
