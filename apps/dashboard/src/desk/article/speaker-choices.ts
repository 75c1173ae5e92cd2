import type { ProposalFieldsFragment } from '../documents.generated.ts';
import type { EntryType, SpeakerInput } from '../types.generated.ts';
import { type Decisions, decisionOn } from './decisions.ts';
import type { Reading } from './parts.ts';

type Speakers = Reading['speakers'];
type Subjects = Reading['subjects'];

/** A speaker who may be chosen, with the name by which they are found. */
export interface SpeakerChoice {
  readonly speaker: SpeakerInput;
  readonly name: string;
}

/** How many are shown at once. */
const SHOWN = 8;

/** The leaders and bodies, also those that decisions make new, of whom a name has all the words that are typed, each as a beginning of a word; those whose name begins so first. */
export function speakersFor(
  typed: string,
  speakers: Speakers,
  decisions: Decisions = new Map(),
): readonly SpeakerChoice[] {
  const made = new Map(
    [...decisions.values()].flatMap(({ speaker }) =>
      speaker?.kind === 'NEW' || speaker?.kind === 'NEW_BODY'
        ? [[`${speaker.kind} ${speaker.key}`, speaker]]
        : [],
    ),
  );
  const known = speakers.map(({ kind, key, names }) => ({ speaker: { kind, key }, key, names }));
  const added = [...made.values()].map((speaker) => ({
    speaker,
    key: speaker.key,
    names: [speaker.key],
  }));
  return called(typed, [...known, ...added]).map(({ speaker, key, names }) => ({
    speaker,
    name: names[0] ?? key,
  }));
}

/** Who is not on record and speaks in proposals that are accepted or written already: the words of others may be theirs too. */
export function speakersBefore(
  proposals: readonly Pick<ProposalFieldsFragment, 'id' | 'isWritten' | 'speaker'>[],
  decisions: Decisions,
  now: SpeakerInput | null,
): readonly SpeakerChoice[] {
  const idOf = ({ kind, key }: SpeakerInput) => `${kind} ${key}`;
  const taken = proposals.flatMap((one) => {
    const { is, speaker: corrected } = decisionOn(decisions, one);
    const speaker = corrected ?? one.speaker;
    const isTaken = one.isWritten || is === 'ACCEPTED';
    return speaker && isTaken && speaker.kind !== 'LEADER' && speaker.kind !== 'BODY'
      ? [[idOf(speaker), speaker] as const]
      : [];
  });
  return [...new Map(taken)]
    .filter(([id]) => now === null || id !== idOf(now))
    .map(([, speaker]) => ({ speaker, name: speaker.key }));
}

/** What Enter takes of those that are found: the only one, or the only one that is called just as is typed; undefined where several are meant alike. */
export function onlyOne<Named extends { readonly name: string }>(
  typed: string,
  found: readonly Named[],
): Named | undefined {
  const same = found.filter(({ name }) => folded(name) === folded(typed));
  const [one, ...others] = same.length > 0 ? same : found;
  return others.length === 0 ? one : undefined;
}

/** The accords and countries that are meant by what is typed, in the same way. */
export function subjectsFor(typed: string, subjects: Subjects): Subjects {
  return called(typed, subjects);
}

/** What an accord or a country is called. */
export function nameIn(type: EntryType, key: string, subjects: Subjects): string {
  return subjects.find((one) => one.type === type && one.key === key)?.names[0] ?? key;
}

function called<Named extends { readonly key: string; readonly names: readonly string[] }>(
  typed: string,
  all: readonly Named[],
): readonly Named[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = all.filter(({ key, names }) =>
    [...names, key.replaceAll('-', ' ')].some((one) => {
      const parts = folded(one).split(/[\s-]+/);
      return words.every((word) => parts.some((part) => part.startsWith(word)));
    }),
  );
  const begins = ({ key, names: [name = key] }: Named) =>
    folded(name).startsWith(words[0] ?? '') ? 0 : 1;
  // cut: a longer list is told apart by another letter
  return found.sort((a, b) => begins(a) - begins(b)).slice(0, SHOWN);
}

/** A speaker in words. */
export function speakerName({ kind, key }: SpeakerInput, speakers: Speakers): string {
  const known = speakers.find((one) => one.kind === kind && one.key === key);
  return known?.names[0] ?? key;
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
