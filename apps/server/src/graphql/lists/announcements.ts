import { type Announcement, allAnnouncements, type PartialDate } from '@signatory/register';
import type { AnnouncementFilter } from '@signatory/schema';
import type { Context } from '../context.ts';
import type { AnnouncementPage } from '../resolver-parents.ts';
import { pageInOrder } from './connections.ts';

interface AnnouncementArguments {
  readonly asOf?: PartialDate | null;
  readonly filter?: AnnouncementFilter | null;
}

/** The announcements by a day that meet the filter. What is counted of them is counted on all pages, whatever the outcomes asked for. */
export async function announcementPage(
  { asOf, filter, ...page }: AnnouncementArguments,
  { one, days }: Pick<Context, 'one' | 'days'>,
): Promise<AnnouncementPage> {
  const { accord, country, outcome } = filter ?? {};
  const listed = await announcementsOf(await days.dayFor(asOf), { one, days });
  const isUnder = async (slug: string) =>
    slug === accord || (await one.accords.get(slug)).partOf === accord;
  const within = await Promise.all(
    listed.map(({ place }) => accord == null || isUnder(place.accord)),
  );
  const all = listed.filter(
    ({ place }, i) => within[i] && (country == null || place.country === country),
  );
  const rows = all.filter((one) => outcome == null || outcome.includes(one.outcome));
  const keys = listed.map(({ act }) => act.key);
  return { ...pageInOrder(keys, rows, ({ act }) => act.key, page), all, ofDay: listed };
}

/** All announcements by a day, open ones first. */
export async function announcementsOf(
  day: PartialDate,
  { one, days }: Pick<Context, 'one' | 'days'>,
): Promise<readonly Announcement[]> {
  return allAnnouncements(await one.announcingPlaces.get('all'), day, days.today);
}
