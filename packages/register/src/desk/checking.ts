import type { DeskRecord } from './desk-record.ts';
import { DeskRefused } from './desk-refused.ts';
import type { DryRuns } from './dry-run/dry-runs.ts';
import type { DryRun } from './dry-run/effect.ts';
import { asSubmitted, withFaults } from './dry-run/with-faults.ts';
import type { HeldTexts } from './held-text/held-texts.ts';
import { verifiedDrafts } from './held-text/verified-drafts.ts';
import { type LateCoverage, lateCoverage } from './late-coverage.ts';
import type { Reading } from './reading.ts';
import { entriesTaking } from './record-now.ts';

/** What comes of checking a change set: its faults or its effect, and of which accords its acts are later than the coverage. */
export type Check = DryRun & { readonly coverage: readonly LateCoverage[] };

/** Tries the drafts of change sets as they are now. */
export function checking(
  record: DeskRecord,
  read: Pick<Reading, 'changeSet' | 'drafts'>,
  texts: Pick<HeldTexts, 'byDigest'>,
  dryRuns: Pick<DryRuns, 'run'>,
  now: () => Date,
) {
  const today = () => now().toISOString().slice(0, 10);
  /** The drafts as they stand now, with the levels that their held texts give, and what comes of them. */
  const tried = async (changeSet: string) => {
    const before = await read.drafts(changeSet);
    const [entries, held] = [await entriesTaking(record, before), await texts.byDigest(changeSet)];
    const { drafts, faults } = verifiedDrafts(before, entries, held, today());
    return { drafts, entries, held, run: withFaults(await dryRuns.run(drafts), faults) };
  };
  return {
    tried,
    async check(changeSet: string): Promise<Check> {
      const found = await read.changeSet(changeSet);
      if (!found)
        throw new DeskRefused('UNKNOWN', 'there is no such change set', 'look for it in the queue');
      const { drafts, entries, held, run } = await tried(changeSet);
      const coverage =
        'faults' in run ? lateCoverage(drafts, entries, new Set(held.keys()), today()) : [];
      const isWorkedOn = found.state === 'DRAFT' || found.state === 'SENT_BACK';
      return { ...(isWorkedOn ? run : asSubmitted(run)), coverage };
    },
  };
}
