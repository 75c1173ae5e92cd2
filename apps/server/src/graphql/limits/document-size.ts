import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

export const MEASURES = ['depth', 'selections', 'aliases', 'directives'] as const;

/** The size of a document with its fragments expanded. */
export type Size = Readonly<Record<(typeof MEASURES)[number], number>>;

/** The size of each operation. Each fragment is measured once, so the time is linear in the length of the document. */
export function sizesOf(document: DocumentNode): readonly Size[] {
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  }
  const known = new Map<string, Size>();
  const none: Size = { depth: 0, selections: 0, aliases: 0, directives: 0 };

  const sizeOfFragment = (name: string): Size => {
    const measured = known.get(name);
    if (measured) return measured;
    // A fragment that contains itself counts as empty: another rule refuses it, and this recursion must end.
    known.set(name, none);
    const size = sizeOf(fragments.get(name));
    known.set(name, size);
    return size;
  };

  const sizeOf = (set: SelectionSetNode | undefined): Size => {
    let { depth, selections, aliases, directives } = none;
    for (const node of set?.selections ?? []) {
      const inside =
        node.kind === Kind.FRAGMENT_SPREAD
          ? sizeOfFragment(node.name.value)
          : sizeOf(node.selectionSet);
      const isField = node.kind === Kind.FIELD;
      depth = Math.max(depth, inside.depth + Number(isField));
      selections += inside.selections + Number(isField);
      aliases += inside.aliases + Number(isField && node.alias !== undefined);
      directives += inside.directives + (node.directives?.length ?? 0);
    }
    return { depth, selections, aliases, directives };
  };

  return document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? [sizeOf(node.selectionSet)] : [],
  );
}
