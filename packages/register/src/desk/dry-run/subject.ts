import { type NounType, typesInOrder } from '../../drafts/noun-types.ts';

/** An entry that is written whole, as it is named here: `Accord:abraham-accords`; its places are part of it. */
export type Subject = string;

/** The slugs of the accords among some entries. */
export function accordSlugsIn(subjects: Iterable<Subject>): readonly string[] {
  return [...subjects].flatMap((subject) =>
    typeOf(subject) === 'Accord' ? [subject.slice(subject.indexOf(':') + 1)] : [],
  );
}

export function typeOf(subject: Subject): NounType {
  const type = typesInOrder().find((one) => subject.startsWith(`${one}:`));
  if (!type) throw new Error(`${subject} is no entry that is written whole`);
  return type;
}

/** The entry of which one is a part: of a place its accord. */
export function subjectOf({ type, key }: { readonly type: string; readonly key: string }): Subject {
  return type === 'Participation' ? `Accord:${key.slice(0, key.indexOf('/'))}` : `${type}:${key}`;
}
