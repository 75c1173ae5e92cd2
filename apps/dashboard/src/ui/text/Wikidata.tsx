/** A link to the item of Wikidata. */
export function Wikidata({ item }: { item: string }) {
  return (
    <a href={`https://www.wikidata.org/wiki/${item}`} rel="noopener">
      {item}
    </a>
  );
}
