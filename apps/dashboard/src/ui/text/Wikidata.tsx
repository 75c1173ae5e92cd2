/** An item of Wikidata, by which the entry can be joined with other collections. */
export function Wikidata({ item }: { item: string }) {
  return (
    <a href={`https://www.wikidata.org/wiki/${item}`} rel="noopener">
      {item}
    </a>
  );
}
