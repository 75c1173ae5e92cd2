import { named } from '../../objects/nodes.ts';
import type { FacetBucketResolvers } from '../types.generated.ts';

export const FacetBucket = {
  async node({ field, value }, _, { one }) {
    switch (field) {
      case 'accord':
        return named('Accord', await one.accords.get(value));
      case 'body':
        return named('Body', await one.bodies.get(value));
      case 'country':
      case 'speakerCountry':
        return named('Country', await one.countries.get(value));
      case 'leader':
        return named('Leader', await one.leaders.get(value));
      case 'source':
        return named('Source', await one.sources.get(value));
      default:
        return null;
    }
  },
} satisfies FacetBucketResolvers;
