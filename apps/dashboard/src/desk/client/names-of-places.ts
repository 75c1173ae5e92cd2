import { askPublic } from './ask.ts';

/** The names of accords and countries by their keys, as the record has them. Those that are not on record yet are left out. */
export async function namesOfPlaces(
  places: readonly { readonly accord: string; readonly country: string }[],
): Promise<ReadonlyMap<string, string>> {
  const [accords, countries] = [
    [...new Set(places.map(({ accord }) => accord))],
    [...new Set(places.map(({ country }) => country))],
  ];
  const ids = [
    ...accords.map((slug) => `Accord:${slug}`),
    ...countries.map((code) => `Country:${code}`),
  ];
  const names = new Map<string, string>();
  for (let at = 0; at < ids.length; at += 50) {
    const { nodes } = await askPublic<{ nodes: readonly (Named | null)[] }>(NAMES, {
      ids: ids.slice(at, at + 50),
    });
    for (const node of nodes) if (node) names.set(node.slug ?? node.code ?? '', node.name);
  }
  return names;
}

interface Named {
  readonly slug?: string;
  readonly code?: string;
  readonly name: string;
}

const NAMES = `query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Accord { slug name }
    ... on Country { code name }
  }
}`;
