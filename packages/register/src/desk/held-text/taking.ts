import type { DraftPath } from '../../errors.ts';
import { type PassageDraft, passageDraft } from '../../passage/shape.ts';
import { objectOf } from '../../seeds/object-of.ts';

/** What takes words from a source: a wording, or a citation. */
export interface Taking {
  readonly source: string;
  readonly [field: string]: unknown;
}

/** A draft with each part changed that takes words from a source. */
export function mapTaking(
  value: unknown,
  path: DraftPath,
  change: (taking: Taking, path: DraftPath) => unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item, i) => mapTaking(item, [...path, i], change));
  const object = objectOf(value);
  if (!object) return value;
  const { source } = object;
  if (typeof source === 'string' && ['passages', 'clause', 'verified'].some((key) => key in object))
    return change({ ...object, source }, path);
  return Object.fromEntries(
    Object.entries(object).map(([key, item]) => [key, mapTaking(item, [...path, key], change)]),
  );
}

/** The stretches of a wording or citation that are in their shape: of others the check of shapes tells. */
export function stretchesOf({
  passages,
  clause,
}: Taking): readonly { readonly passage: PassageDraft; readonly where: DraftPath }[] {
  const given: readonly [unknown, DraftPath][] = [
    ...(Array.isArray(passages) ? passages : []).map((one, i): [unknown, DraftPath] => [
      one,
      ['passages', i],
    ]),
    [clause, ['clause']],
  ];
  return given.flatMap(([one, where]) => {
    const { data } = passageDraft.safeParse(one);
    return data ? [{ passage: data, where }] : [];
  });
}
