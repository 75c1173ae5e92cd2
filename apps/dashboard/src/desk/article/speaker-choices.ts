import type { SpeakerInput } from '../types.generated.ts';
import type { Reading } from './parts.ts';

type Speakers = Reading['speakers'];

/** A speaker who may be chosen, with the name by which they are found. */
export interface SpeakerChoice {
  readonly speaker: SpeakerInput;
  readonly name: string;
}

/** How many are shown at once. */
const SHOWN = 8;

/** The leaders and bodies of whom a name has all the words that are typed, each as a beginning of a word; those whose name begins so first. */
export function speakersFor(typed: string, speakers: Speakers): readonly SpeakerChoice[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = speakers.flatMap(({ kind, key, names }) => {
    const name = [...names, key.replaceAll('-', ' ')].find((one) => {
      const parts = folded(one).split(/[\s-]+/);
      return words.every((word) => parts.some((part) => part.startsWith(word)));
    });
    return name === undefined ? [] : [{ speaker: { kind, key }, name: names[0] ?? name }];
  });
  const begins = ({ name }: SpeakerChoice) => (folded(name).startsWith(words[0] ?? '') ? 0 : 1);
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
