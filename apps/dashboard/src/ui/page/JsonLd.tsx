import { type JsonLd as Data, writeJsonLd } from '../../text/json-ld.ts';

/** The JSON-LD of a page, in the vocabulary of schema.org. */
export function JsonLd({ data }: { data: Data }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; writeJsonLd leaves no `<` in it
      dangerouslySetInnerHTML={{ __html: writeJsonLd(data) }}
    />
  );
}
