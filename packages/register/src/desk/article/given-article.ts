import { knownFrom, type ReadEntry, type RecordKnown } from '../../drafting/known.ts';
import { objectOf } from '../../seeds/object-of.ts';
import { DeskRefused } from '../desk-refused.ts';
import type { HeldText } from '../held-text/held-texts.ts';
import type { Accepted, GivenArticle, Proposal } from './article.ts';
import type { WorkingEntries } from './entries.ts';

export interface SubjectNames {
  readonly type: 'Accord' | 'Country';
  readonly key: string;
  readonly names: readonly string[];
}

export function articleOf(held: HeldText | undefined, entries: WorkingEntries): GivenArticle {
  const { text, publisher, published, address } = held ?? {};
  if (text === null || text === undefined)
    throw new DeskRefused('UNKNOWN', 'the text is not held any more', 'give it again', ['text']);
  if (!publisher || !/^\d{4}-\d{2}-\d{2}$/.test(published ?? ''))
    throw new DeskRefused(
      'INVALID',
      'the publisher of the article, or its day, is not said',
      'give the article again with both',
      ['text'],
    );
  const known = knownFrom(readEntries(entries), published ?? '');
  return { text, publisher, published: published ?? '', url: address ?? null, known };
}

/** Entries as seed files have them: an accord with its places, which tell whose accord it is. */
function readEntries(entries: WorkingEntries): readonly ReadEntry[] {
  const all = [...entries.values()];
  const places = Map.groupBy(
    all.filter(({ type, draft }) => type === 'Participation' && draft !== null),
    ({ key }) => key.slice(0, key.indexOf('/')),
  );
  return all.map(({ type, key, draft }) => {
    const value = type === 'Accord' ? objectOf(draft) : undefined;
    if (!value) return { type, value: draft };
    const participations = (places.get(key) ?? []).map((place) => place.draft);
    return { type, value: { ...value, participations } };
  });
}

export function subjectsIn({ accords, speakers }: RecordKnown): readonly SubjectNames[] {
  const countries = speakers.filter(({ kind }) => kind === 'country');
  return [
    ...accords.map(({ key, names }) => ({ type: 'Accord', key, names }) as const),
    ...countries.map(({ key, names }) => ({ type: 'Country', key, names }) as const),
  ];
}

/** Throws `DeskRefused` for an accord or a country that neither the record nor the change set has. */
export function requireSubjects(
  accord: string | null,
  accepted: readonly Accepted[],
  known: RecordKnown,
): void {
  const ids = new Set(subjectsIn(known).map(({ type, key }) => `${type}:${key}`));
  const wanted = accepted.flatMap(({ concerned }) => [
    ...(concerned?.accords ?? []).map((key) => ({ type: 'Accord', key })),
    ...(concerned?.countries ?? []).map((key) => ({ type: 'Country', key })),
  ]);
  if (accord !== null) wanted.unshift({ type: 'Accord', key: accord });
  const lost = wanted.find(({ type, key }) => !ids.has(`${type}:${key}`));
  if (lost)
    throw new DeskRefused(
      'UNKNOWN',
      `neither the record nor the change set has the ${lost.type.toLowerCase()} ${lost.key}`,
      lost.type === 'Accord'
        ? 'choose one that is suggested, or add the accord to the change set first'
        : 'choose one that is suggested',
      [lost.key === accord ? 'accord' : 'accepted'],
    );
}

export function officeOf({ speaker }: Proposal, { speakers }: RecordKnown): string | null {
  if (speaker?.kind !== 'LEADER') return null;
  const leader = speakers.find(({ kind, key }) => kind === 'leader' && key === speaker.key);
  const [office] = leader?.offices ?? [];
  if (!office) return null;
  const country = speakers.find(({ kind, key }) => kind === 'country' && key === office.country);
  return `${office.title}, ${country?.names[0] ?? office.country}`;
}
