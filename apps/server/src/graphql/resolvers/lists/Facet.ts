import type { FacetResolvers } from '../types.generated.ts';

export const Facet: FacetResolvers = {
  buckets: ({ field, buckets }) => buckets.map((bucket) => ({ ...bucket, field })),
};
