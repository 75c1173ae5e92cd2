import { officeOnId } from '../objects/office-on-id.ts';
import type { OfficeOnResolvers } from './types.generated.ts';

export const OfficeOn = {
  id: officeOnId,
  asOf: ({ day }) => day,
} satisfies OfficeOnResolvers;
