import { paths } from '../../address/paths.ts';
import type { QuotationDataFragment } from '../../documents.generated.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { JsonLd } from '../../ui/page/JsonLd.tsx';
import { speakerText } from './SpeakerName.tsx';

/** An unnamed speaker has no type, because it may not be a person. */
const SPEAKERS = { Leader: 'Person', Body: 'Organization', UnnamedSpeaker: 'Thing' } as const;

/** A statement as a `Quotation` of schema.org. A paraphrase is none: its words are the source's. */
export function QuotationData({ statement }: { statement: QuotationDataFragment }) {
  const { origin } = useHydrationState();
  const { slug, date, text, form, language, speaker, accords, source } = statement;
  if (form !== 'DIRECT') return null;
  return (
    <JsonLd
      data={{
        '@type': 'Quotation',
        '@id': `${origin}${paths.statement(slug)}`,
        text,
        inLanguage: language,
        spokenByCharacter: { '@type': SPEAKERS[speaker.__typename], name: speakerText(speaker) },
        ...(date && { dateCreated: date }),
        about: accords.map((accord) => ({
          '@type': 'Thing',
          '@id': `${origin}${paths.accord(accord.slug)}`,
          name: accord.name,
        })),
        isPartOf: {
          '@type': 'CreativeWork',
          name: source.title,
          inLanguage: source.language,
          ...(source.url && { url: source.url }),
          ...(source.published && { datePublished: source.published }),
          publisher: { '@type': 'Organization', name: source.publisher.name },
        },
      }}
    />
  );
}
