import type { DryRun } from './effect.ts';
import type { EntryFault } from './entry-fault.ts';

/** A dry run with what is wrong besides. */
export function withFaults(run: DryRun, faults: readonly EntryFault[]): DryRun {
  const [first, ...others] = [...('faults' in run ? run.faults : []), ...faults];
  return first ? { faults: [first, ...others] } : run;
}
