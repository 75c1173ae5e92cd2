import { type Announcement, joinedShare } from '@signatory/register';
import { AnnouncementOutcome } from '@signatory/schema';
import { connection } from '../../lists/connections.ts';
import type { AnnouncementConnectionResolvers } from '../types.generated.ts';

export const AnnouncementConnection = {
  ...connection,
  outcomes: ({ all }) =>
    Object.values(AnnouncementOutcome).flatMap((outcome) => {
      const count = all.filter((one) => one.outcome === outcome).length;
      return count > 0 ? [{ outcome, count }] : [];
    }),
  joinedShare: ({ all }) => joinedShare(all),
  approximateCount: ({ all }) => all.filter(isApproximate).length,
  accords: ({ ofDay }, _, { one }) =>
    Promise.all(distinct(ofDay.map(({ place }) => place.accord)).map(one.accords.get)),
  countries: ({ ofDay }, _, { one }) =>
    Promise.all(distinct(ofDay.map(({ place }) => place.country)).map(one.countries.get)),
} satisfies AnnouncementConnectionResolvers;

function isApproximate({ outcome, approximate }: Announcement): boolean {
  return outcome !== 'CONTESTED' && approximate;
}

function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort();
}
