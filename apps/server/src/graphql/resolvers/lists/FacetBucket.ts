import { withTypename } from '../../objects/nodes.ts';
import type { FacetBucketResolvers } from '../types.generated.ts';

export const FacetBucket = {
  async node({ field, value }, _, { one }) {
    switch (field) {
      case 'accord':
        return withTypename('Accord', await one.accords.get(value));
      case 'body':
        return withTypename('Body', await one.bodies.get(value));
      case 'country':
      case 'speakerCountry':
        return withTypename('Country', await one.countries.get(value));
      case 'leader':
        return withTypename('Leader', await one.leaders.get(value));
      case 'source':
        return withTypename('Source', await one.sources.get(value));
      default:
        return null;
    }
  },
} satisfies FacetBucketResolvers;
