import { joinActsOfBoth } from './acts-of-both.ts';
import { objectOf } from './object-of.ts';

/**
 * The seed files, one noun a place: `countries.yaml`, `bodies.yaml`, `leaders.yaml` (lists), `accords/SLUG.yaml`,
 * `sources/SLUG/source.yaml`, and `sources/SLUG/statements.yaml` for the statements whose first wording that source gives.
 */
export const LISTS = [
  ['countries.yaml', 'Country'],
  ['bodies.yaml', 'Body'],
  ['leaders.yaml', 'Leader'],
] as const;

/** What each seed file says, by its path in the folder. */
export function seedFiles(
  drafts: ReadonlyMap<string, readonly unknown[]>,
): ReadonlyMap<string, unknown> {
  const files = new Map<string, unknown>();
  for (const [file, type] of LISTS) files.set(file, drafts.get(type) ?? []);
  for (const draft of drafts.get('Accord') ?? []) {
    const { slug, ...rest } = objectOf(draft) ?? {};
    files.set(`accords/${slug}.yaml`, joinActsOfBoth(rest));
  }
  for (const draft of drafts.get('Source') ?? []) {
    const { slug, ...rest } = objectOf(draft) ?? {};
    files.set(`sources/${slug}/source.yaml`, rest);
  }
  for (const draft of drafts.get('Statement') ?? []) {
    const statement = objectOf(draft) ?? {};
    const wordings = (Array.isArray(statement.wordings) ? statement.wordings : []).map(
      (one) => objectOf(one) ?? {},
    );
    const home = wordings[0]?.source;
    const path = `sources/${home}/statements.yaml`;
    const inFile = wordings.map(({ source, ...rest }) =>
      source === home ? rest : { source, ...rest },
    );
    const before = files.get(path);
    files.set(path, [...(Array.isArray(before) ? before : []), { ...statement, wordings: inFile }]);
  }
  return files;
}
