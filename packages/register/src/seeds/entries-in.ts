import type { Entry, NounType } from '../drafts/noun-types.ts';
import { type DraftPath, movedTo, Refused } from '../errors.ts';
import { spreadActsOfBoth } from './acts-of-both.ts';
import { coverageFaults } from './coverage.ts';
import { stateFaults } from './days-of-states.ts';
import { objectOf } from './object-of.ts';
import type { SeedFile } from './seed-file.ts';

/** What a file says, and what is wrong with it beside its form. */
export interface Said {
  readonly entries: readonly Entry[];
  readonly faults: readonly Refused[];
}

/** What a file of a list says. */
export function inList(file: SeedFile, type: NounType): Said {
  const { list, fault } = listed(file, type);
  const states = type === 'Country' ? list : [];
  const faults = states.flatMap(({ value, located }) => stateFaults(value).map(located));
  return { entries: list, faults: [...(fault ? [fault] : []), ...faults] };
}

/** What a file of statements says, in the folder of a source. */
export function statementsIn(file: SeedFile, slug: string): Said {
  const { list, fault } = listed(file, 'Statement');
  const faults: Refused[] = fault ? [fault] : [];
  const entries = list.map((entry) => {
    const { value, fault } = atHome(entry, slug);
    if (fault) faults.push(fault);
    return { ...entry, value };
  });
  return { entries, faults };
}

/** A statement with the folder's source filled in where a wording names none; its first wording must be that source's. */
function atHome(
  { value, located }: Entry,
  slug: string,
): { readonly value: unknown; readonly fault?: Refused } {
  const wordings = objectOf(value)?.wordings;
  if (!Array.isArray(wordings)) return { value };
  const first = objectOf(wordings[0])?.source;
  const filled = wordings.map((wording) =>
    objectOf(wording) ? { source: slug, ...objectOf(wording) } : wording,
  );
  const whole = { ...objectOf(value), wordings: filled };
  if (first === undefined || first === slug) return { value: whole };
  const fault = new Refused(
    `the first wording is from ${JSON.stringify(first)}, and the file is ${slug}'s`,
    'move the statement to the folder of the source that gives its first wording',
    ['wordings', 0, 'source'],
  );
  return { value: whole, fault: located(fault) };
}

function listed(
  file: SeedFile,
  type: NounType,
): { readonly list: readonly Entry[]; readonly fault?: Refused } {
  // A file without an entry, or with comments alone, lists nothing.
  if (file.value === null) return { list: [] };
  if (!Array.isArray(file.value)) {
    const unread = { type, value: undefined, isUnread: true, located: locatedIn(file, []) };
    if (file.faults.length > 0) return { list: [unread] };
    const fault = new Refused('a list is wanted', 'begin each entry with "- "');
    return { list: [unread], fault: file.located(fault, []) };
  }
  return { list: file.value.map((value, i) => ({ type, value, located: locatedIn(file, [i]) })) };
}

/** An accord with the acts of both parties in the place of each. */
export function accordIn(file: SeedFile, slug: string): Said {
  const read = keyed(file, 'Accord', slug);
  const { value, inFile, fault } = spreadActsOfBoth(objectOf(read.value) ?? {});
  const located = locatedIn(file, []);
  const entry = {
    ...read,
    value,
    isUnread: read.isUnread || fault !== undefined,
    located: (found: Refused) => located(movedTo(found, inFile(found.where))),
  };
  const coverage = file.faults.length === 0 ? coverageFaults(value).map(entry.located) : [];
  return { entries: [entry], faults: [...(fault ? [located(fault)] : []), ...coverage] };
}

/** What the file of a source says. */
export function sourceIn(file: SeedFile, slug: string): Said {
  return { entries: [keyed(file, 'Source', slug)], faults: [] };
}

function keyed(file: SeedFile, type: NounType, slug: string): Entry {
  const value = { slug, ...objectOf(file.value) };
  return { type, value, isUnread: file.faults.length > 0, located: locatedIn(file, []) };
}

function locatedIn(file: SeedFile, place: DraftPath): Entry['located'] {
  return (fault) => file.located(fault, [...place, ...fault.where]);
}
