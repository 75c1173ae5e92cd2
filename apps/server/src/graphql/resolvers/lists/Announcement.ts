import { announcementId } from '../../objects/announcement-id.ts';
import type { AnnouncementResolvers } from '../types.generated.ts';

export const Announcement = {
  id: announcementId,
  asOf: ({ day }) => day,
  accord: ({ place }, _, { one }) => one.accords.get(place.accord),
  country: ({ place }, _, { one }) => one.countries.get(place.country),
  participation: ({ place, day }) => ({ participation: place, day }),
} satisfies AnnouncementResolvers;
