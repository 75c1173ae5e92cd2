import type {
  ComparedPlaceFragment,
  ComparedPlacesFragment,
  CountryNameFragment,
} from '../../documents.generated.ts';
import { JOINED } from '../accord/accord-sort.ts';
import { takesPart } from './takes-part.ts';

export interface ComparedPlaces {
  readonly country: CountryNameFragment;
  /** Whether it is a state that no longer exists. It takes part in nothing, whatever its last standing. */
  readonly isGone: boolean;
  /** All its places. */
  readonly places: readonly ComparedPlaceFragment[];
}

/** An accord in which at least one of the countries compared is listed. */
export interface ComparedAccord {
  readonly accord: ComparedPlaceFragment['accord'];
  /** The place of each country, in their order; null where it has none. */
  readonly places: readonly (ComparedPlaceFragment | null)[];
}

/** Which of the countries compared have signed or joined an accord; of one country alone, how it stands. */
export type Group =
  | 'all'
  | 'some'
  | 'none'
  | 'joined'
  | 'left'
  | 'declined'
  | 'other'
  | { readonly only: CountryNameFragment };

/** The countries that were found, each once. */
export function distinctCountries(
  found: readonly (ComparedPlacesFragment | null)[],
): readonly ComparedPlacesFragment[] {
  return [...new Map(found.flatMap((one) => (one ? [[one.code, one] as const] : []))).values()];
}

/** All accords in which one of the countries is listed, by name, each in one group. Groups without an accord are left out. */
export function comparedAccords(
  countries: readonly ComparedPlaces[],
): readonly (readonly [Group, readonly ComparedAccord[]])[] {
  const accords = new Map(
    countries.flatMap(({ places }) => places.map(({ accord }) => [accord.id, accord] as const)),
  );
  const held = countries.map(
    ({ places }) => new Map(places.map((place) => [place.accord.id, place])),
  );
  const rows = [...accords.values()]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((accord) => ({ accord, places: held.map((own) => own.get(accord.id) ?? null) }));
  return groupsFor(countries).flatMap((group) => {
    const inGroup = rows.filter(({ places }) => isIn(group, places, countries));
    return inGroup.length > 0 ? [[group, inGroup] as const] : [];
  });
}

function groupsFor(countries: readonly ComparedPlaces[]): readonly Group[] {
  if (countries.length === 1) return ['joined', 'left', 'declined', 'other'];
  if (countries.length > 2) return ['all', 'some', 'none'];
  return ['all', ...countries.map(({ country }) => ({ only: country })), 'none'];
}

function isIn(
  group: Group,
  places: ComparedAccord['places'],
  countries: readonly ComparedPlaces[],
): boolean {
  const joined = places.map((place, at) =>
    takesPart(place?.standing ?? null, countries[at]?.isGone !== false),
  );
  const some = joined.includes(true) && joined.includes(false);
  if (typeof group === 'object')
    return some && joined[countries.findIndex(({ country }) => country === group.only)] === true;
  const standing = places[0]?.standing;
  const isGone =
    countries[0]?.isGone === true && standing !== undefined && JOINED.includes(standing);
  const isLeft = standing === 'WITHDRAWN' || standing === 'ENDED' || isGone;
  switch (group) {
    case 'all':
    case 'joined':
      return !joined.includes(false);
    case 'some':
      return some;
    case 'none':
      return !joined.includes(true);
    case 'left':
      return isLeft;
    case 'declined':
      return standing === 'DECLINED';
    case 'other':
      return !joined.includes(true) && !isLeft && standing !== 'DECLINED';
  }
}
