import type { Standing } from '@signatory/schema';
import type { MapPlace } from '../components/map/MapDrawing.tsx';
import { eventDateText } from '../dates/day.ts';
import { type Frame, fit, holds } from '../drawing/map-frame.ts';
import type { Messages } from '../messages/catalogue.ts';
import type { EmbeddedPlaces } from './load-embed.ts';

/** What a map of an accord shows, and what is said below it. */
export function mapOf(
  messages: Messages,
  { places }: EmbeddedPlaces,
  today: string,
): {
  readonly frame: Frame;
  readonly places: readonly MapPlace[];
  /** Those that occur, the highest first. */
  readonly standings: readonly { readonly standing: Standing; readonly count: number }[];
  /** Who is not to be seen on it: out of its frame, or without a shape. Empty where all are. */
  readonly unseen: string;
} {
  const { map, terms } = messages;
  const standing = places.filter((place) => place.standing !== 'NONE');
  const counts = new Map<Standing, number>();
  for (const place of standing) counts.set(place.standing, (counts.get(place.standing) ?? 0) + 1);
  const frame = fit(
    standing.flatMap(({ country }) => {
      const place = __PLACES__[country.code];
      return place ? [place] : [];
    }),
  );
  return {
    frame,
    places: standing.map(({ country, standing: held, since }) => ({
      code: country.code,
      standing: held,
      label: map.country(
        country.name,
        terms.standings[held].word,
        since && eventDateText(messages, since, today),
      ),
    })),
    standings: [...counts].map(([held, count]) => ({ standing: held, count })),
    unseen: unseenOf(messages, standing, frame),
  };
}

function unseenOf({ map }: Messages, standing: EmbeddedPlaces['places'], frame: Frame): string {
  const outside = standing.filter(({ country }) => {
    const place = __PLACES__[country.code];
    return place && !holds(frame, place);
  });
  const unmapped = standing.filter(({ country }) => !__PLACES__[country.code]);
  const names = (places: typeof standing) => places.map(({ country }) => country.name);
  return [
    outside.length > 0 && map.outsideNamed(names(outside)),
    unmapped.length > 0 && map.unmapped(names(unmapped)),
  ]
    .filter(Boolean)
    .join(' ');
}
