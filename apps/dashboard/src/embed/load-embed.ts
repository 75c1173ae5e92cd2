import { isState } from '@signatory/schema';
import type { Embedded } from '../address/embeds.ts';
import type { Ask } from '../client/queries.ts';
import {
  type NamedPicture,
  pictureOfAccord,
  pictureOfCountry,
} from '../components/picture/load-picture.ts';
import type {
  EmbeddedAccordQuery,
  EmbeddedCountryQuery,
  EmbeddedStatementQuery,
} from '../documents.generated.ts';
import { type Range, rangeBy } from '../drawing/time-axis.ts';
import type { Language } from '../messages/languages.ts';

/** What an embed shows. */
export type EmbedData =
  | { readonly part: 'countries' | 'map'; readonly accord: EmbeddedPlaces }
  | { readonly part: 'accords'; readonly country: EmbeddedAccords }
  | {
      readonly part: 'picture';
      readonly picture: NamedPicture;
      readonly of: Embedded;
      /** The last day covered, as `CoverageNote` takes it: absent for a country, whose accords have one each. */
      readonly until?: string | null;
    }
  | { readonly part: 'statement'; readonly statement: EmbeddedQuotation };

type EmbeddedPlace = NonNullable<
  EmbeddedAccordQuery['accord']
>['tally'][number]['participations'][number];

export interface EmbeddedPlaces {
  readonly slug: string;
  readonly name: string;
  readonly coverage: { readonly until: string } | null;
  /** All that have a place, the highest standing first. */
  readonly places: readonly EmbeddedPlace[];
}

export interface EmbeddedAccords {
  readonly code: string;
  readonly name: string;
  readonly places: readonly NonNullable<
    EmbeddedCountryQuery['country']
  >['participations']['nodes'][number][];
}

export type EmbeddedQuotation = NonNullable<EmbeddedStatementQuery['statement']>;

export interface EmbedRequest {
  readonly language: Language;
  readonly today: string;
  readonly lastDay: string;
  readonly asOf: string | null;
  /** Of the picture of an accord. */
  readonly range: Range;
}

/** Asks for what an embed shows; null where there is none. Throws `QueryFailed`. */
export async function loadEmbed(
  ask: Ask,
  of: Embedded,
  request: EmbedRequest,
): Promise<EmbedData | null> {
  const { language, today, asOf } = request;
  const day = asOf ?? today;
  if (of.kind === 'statements') {
    const { statement } = await ask('EmbeddedStatement', { language, slug: of.key });
    return statement && { part: 'statement', statement };
  }
  if (of.part === 'picture') {
    const load = of.kind === 'accords' ? pictureOfAccord : pictureOfCountry;
    const range = rangeBy(request.range, asOf);
    const picture = await load(ask, of.key, { ...request, range });
    if (picture === null || of.kind !== 'accords')
      return picture && { part: 'picture', picture, of };
    const { accord } = await ask('EmbeddedCoverage', { slug: of.key });
    return { part: 'picture', picture, of, until: accord?.coverage?.until ?? null };
  }
  if (of.kind === 'countries') {
    const country = await allAccords(ask, of.key, language, day);
    return country && { part: 'accords', country };
  }
  const { accord } = await ask('EmbeddedAccord', { language, slug: of.key, day });
  return accord && { part: of.part, accord: { ...accord, places: placesOf(accord) } };
}

function placesOf({ tally }: NonNullable<EmbeddedAccordQuery['accord']>) {
  return tally.flatMap(({ participations }) => participations);
}

async function allAccords(
  ask: Ask,
  code: string,
  language: Language,
  day: string,
): Promise<EmbeddedAccords | null> {
  const places: EmbeddedAccords['places'][number][] = [];
  let after: string | null = null;
  for (;;) {
    const { country }: EmbeddedCountryQuery = await ask('EmbeddedCountry', {
      language,
      code,
      day,
      after,
    });
    if (country === null) return null;
    const { nodes, pageInfo }: NonNullable<EmbeddedCountryQuery['country']>['participations'] =
      country.participations;
    places.push(...nodes);
    if (!pageInfo.hasNextPage) return { code: country.code, name: country.name, places };
    after = pageInfo.endCursor;
  }
}

/** Whether something with a place is no state, which is said beside its name. */
export function isNoState({ country }: EmbeddedPlace): boolean {
  return !isState(country.kind);
}
