import type { AccordRelationKind } from '@signatory/schema';
import { elsewhere, paths } from '../../address/paths.ts';
import type { AccordJsonLdFragment } from '../../documents.generated.ts';
import { inLanguage } from '../../messages/languages.ts';
import type { HydrationState } from '../../page/hydration-state.ts';
import type { JsonLd } from '../../text/json-ld.ts';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The record of an accord as a schema.org `Dataset`: its subject, its files, its coverage. */
export function accordJsonLd(accord: AccordJsonLdFragment, hydrationState: HydrationState): JsonLd {
  const { origin, language } = hydrationState;
  const parameters = { accord: accord.slug };
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: `${origin}${path}`,
    encodingFormat,
  });
  return {
    '@type': 'Dataset',
    name: accord.name,
    description: accord.description,
    url: `${origin}${inLanguage(language, paths.accord(accord.slug))}`,
    license: LICENCE,
    isAccessibleForFree: true,
    about: {
      // Only a binding accord is `Legislation`.
      '@type': accord.binding ? 'Legislation' : 'CreativeWork',
      name: accord.name,
      alternateName: accord.names.map(({ text }) => text),
      ...relatedJsonLd(accord, (slug) => `${origin}${inLanguage(language, paths.accord(slug))}`),
    },
    ...(accord.coverage && { temporalCoverage: `../${accord.coverage.until}` }),
    distribution: [
      download(elsewhere.signatories('csv', parameters), 'text/csv'),
      download(elsewhere.signatories('json', parameters), 'application/json'),
      download(elsewhere.acts(parameters), 'text/csv'),
    ],
  };
}

/** What schema.org calls the relations of `Legislation`; of what is none, every relation is `isBasedOn`. */
const LEGISLATION_PROPERTY = {
  PROTOCOL_TO: 'isBasedOn',
  AMENDS: 'legislationChanges',
  IMPLEMENTS: 'legislationApplies',
  REPLACES: 'legislationChanges',
} as const satisfies Record<AccordRelationKind, string>;

function relatedJsonLd(
  { binding, relations }: AccordJsonLdFragment,
  addressOf: (slug: string) => string,
): Readonly<Record<string, readonly object[]>> {
  const properties = Map.groupBy(relations, ({ kind }) =>
    binding ? LEGISLATION_PROPERTY[kind] : 'isBasedOn',
  );
  return Object.fromEntries(
    [...properties].map(([property, some]) => [
      property,
      some.map(({ accord }) => ({
        '@type': binding && property !== 'isBasedOn' ? 'Legislation' : 'CreativeWork',
        name: accord.name,
        url: addressOf(accord.slug),
      })),
    ]),
  );
}
