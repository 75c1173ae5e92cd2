import { type Document, isMap, isSeq, type Node, visit, type YAMLSeq } from 'yaml';

/** The lists inside an entry whose order says nothing, and the field that their items are sorted by; null for plain texts. */
const SORTED: Readonly<Record<string, string | null>> = {
  participations: 'country',
  accords: null,
  countries: null,
};

/** Puts the entries of a file, and those lists in them whose order says nothing, in order of their keys. Comments go with what they belong to. */
export function sortLists(document: Document): void {
  if (isSeq(document.contents)) {
    const field = document.contents.items.some((item) => isMap(item) && item.has('code'))
      ? 'code'
      : 'slug';
    sort(document.contents, field);
  }
  visit(document, {
    Pair(_, { key, value }) {
      const by = SORTED[String(key)];
      if (by !== undefined && isSeq(value)) sort(value, by);
    },
  });
}

function sort(list: YAMLSeq, field: string | null): void {
  const keyOf = (item: unknown): string =>
    String(field === null ? item : isMap<unknown, Node>(item) ? item.get(field) : '');
  list.items.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
