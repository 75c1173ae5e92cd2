import type { FacetResolvers } from '../types.generated.ts';

export const Facet = {
  buckets: ({ field, buckets }) => buckets.map((bucket) => ({ ...bucket, field })),
} satisfies FacetResolvers;
