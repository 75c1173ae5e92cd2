import { type JsonLd as Data, writeJsonLd } from '../../text/json-ld.ts';

/** What the page says to programs, in the vocabulary of schema.org: data, which no browser runs. */
export function JsonLd({ data }: { data: Data }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; writeJsonLd leaves no `<` in it
      dangerouslySetInnerHTML={{ __html: writeJsonLd(data) }}
    />
  );
}
