import { type ChangedPath, changedPaths } from '@signatory/register';

/** The largest number of changed paths that are listed. */
const PATHS_LIMIT = 100;

/** Two versions of a draft, as JSON; null where there is none. */
interface Versions {
  readonly before: string | null;
  readonly after: string | null;
}

/** The fields that tell how two versions differ. */
export const changeFields = {
  changes: (versions: Versions) => pathsOf(versions).slice(0, PATHS_LIMIT),
  changeCount: (versions: Versions) => pathsOf(versions).length,
};

function pathsOf({ before, after }: Versions): readonly ChangedPath[] {
  return changedPaths(JSON.parse(before ?? 'null'), JSON.parse(after ?? 'null'));
}
