import type { z } from 'zod';
import type { Noun } from '../drafts/noun.ts';
import { type NounType, typesInOrder, type WithNoun } from '../drafts/noun-types.ts';
import type { DraftPath } from '../errors.ts';

/**
 * Drafts without what names an entry that is not among them, since its words were redacted, and without what cannot stand without
 * that: a citation, then the fact that has no other, then what rests on that. All else stays as it was published, also where it
 * could not be published so now.
 */
export function cutReferences(
  withNoun: WithNoun,
  drafts: ReadonlyMap<NounType, readonly unknown[]>,
): ReadonlyMap<NounType, readonly unknown[]> {
  const left = new Map(drafts);
  for (let isCut = true; isCut; ) {
    isCut = false;
    const known = new Set(
      typesInOrder().flatMap((type) =>
        withNoun(type, <Draft>(noun: Noun<Draft>) =>
          (left.get(type) ?? []).map((draft) => idOf(type, noun.key(draft as Draft))),
        ),
      ),
    );
    for (const type of typesInOrder()) {
      const before = left.get(type) ?? [];
      const after = withNoun(type, <Draft>(noun: Noun<Draft>) =>
        before.flatMap((draft) => withoutUnknown(noun, draft as Draft, known)),
      );
      isCut ||= after.length < before.length;
      left.set(type, after);
    }
  }
  return left;
}

/** A draft without what names an unknown entry; none where nothing can stand without it. */
function withoutUnknown<Draft>(
  noun: Noun<Draft>,
  draft: Draft,
  known: ReadonlySet<string>,
): readonly Draft[] {
  let left = draft;
  for (;;) {
    const unknown = noun.references(left).find((one) => !known.has(idOf(one.noun, one.key)));
    if (unknown === undefined) return [noun.withoutGaps?.(left) ?? left];
    if (left === draft) left = structuredClone(draft);
    if (!cut(left, unknown.path, noun.shape)) return [];
  }
}

/** Cuts out what stands at a path, and then what it stands in, until the rest is a draft. Returns whether there is one. */
function cut(draft: unknown, path: DraftPath, shape: z.ZodType): boolean {
  return path
    .map((_, i) => path.slice(0, path.length - i))
    .some((whole) => {
      remove(draft, whole);
      return shape.safeParse(draft).success;
    });
}

function remove(draft: unknown, path: DraftPath): void {
  const key = path.at(-1) ?? '';
  const owner = path
    .slice(0, -1)
    .reduce<unknown>((inner, part) => Reflect.get(Object(inner), part), draft);
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else Reflect.deleteProperty(Object(owner), key);
}

function idOf(noun: string, key: string): string {
  return `${noun.toLowerCase()}:${key}`;
}
