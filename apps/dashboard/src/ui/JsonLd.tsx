import { inScript } from '../handover.ts';

/** What the page says to machines, in the vocabulary of schema.org: data, which no browser runs. */
export function JsonLd({ data }: { data: Readonly<Record<string, unknown>> }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; inScript leaves no `<` in it
      dangerouslySetInnerHTML={{ __html: inScript({ '@context': 'https://schema.org', ...data }) }}
    />
  );
}
