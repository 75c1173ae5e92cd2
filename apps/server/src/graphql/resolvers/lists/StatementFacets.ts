import type { StatementField } from '@signatory/register';
import type { StatementPage } from '../../resolver-parents.ts';
import type { StatementFacetsResolvers } from '../types.generated.ts';

/** The default number of buckets, as in the schema. */
const FIRST = 10;

const facet =
  (field: StatementField) =>
  (page: StatementPage, { first }: { readonly first?: number | null }) =>
    page.facet(field, first ?? FIRST);

export const StatementFacets = {
  accord: facet('accord'),
  body: facet('body'),
  channel: facet('channel'),
  country: facet('country'),
  form: facet('form'),
  language: facet('language'),
  leader: facet('leader'),
  source: facet('source'),
  speakerCountry: facet('speakerCountry'),
  verbatim: facet('verbatim'),
} satisfies StatementFacetsResolvers;
