import { isState } from '@signatory/schema';
import { useId } from 'react';
import { useLocation } from 'react-router';
import { paths } from '../../address/paths.ts';
import { eventDateText, useDays } from '../../dates/day.ts';
import type {
  SignatoryMapPlaceFragment,
  StandingTallyFragment,
} from '../../documents.generated.ts';
import { fit, frames, holds, isFrameName, isSmall } from '../../drawing/map-frame.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { StandingMark } from '../../ui/symbol/StandingMark.tsx';
import { MapCountry, MapMark, MapSwatch, WorldMap } from '../../ui/symbol/WorldMap.tsx';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { MapFrames } from './MapFrames.tsx';
import css from './SignatoryMap.module.css';

/** Stands for an element in a sentence of the messages. */
const MARK = '\uE000';
/** The largest number of names that are listed; more are counted. */
const FEW = 6;
/** The id of the element after the map, the target of the skip link. */
const END = 'after-the-map';

/**
 * The countries with a standing in the accord; each whose middle is in view is a link to its page. A table has the same content:
 * `table` is where it is, a fragment on this page or a path.
 */
export function SignatoryMap(props: {
  rows: readonly SignatoryMapPlaceFragment[];
  tally: readonly Pick<StandingTallyFragment, 'standing'>[];
  asOf: string | null;
  day: string;
  table: string;
}) {
  const messages = useMessages();
  const { map, terms, date } = messages;
  const { today } = useDays();
  const { rows, tally, asOf, day, table } = props;
  const places = __PLACES__;
  const note = useId();
  const standing = rows
    .filter((row) => row.standing !== 'NONE')
    .toSorted((a, b) => (a.country.name < b.country.name ? -1 : 1));
  const undrawn = rows.filter(
    ({ standing, country }) => standing === 'NONE' && isState(country.kind),
  ).length;
  const marked = standing.flatMap((row) => {
    const place = places[row.country.code];
    return place ? [{ ...row, place }] : [];
  });
  const unmapped = standing.filter(({ country }) => !places[country.code]);
  const fitted = fit(marked.map(({ place }) => place));
  const frameName = new URLSearchParams(useLocation().search).get('map');
  const frame = isFrameName(frameName) ? frames[frameName] : fitted;
  const [inside, outside] = parted(marked, ({ place }) => holds(frame, place));
  const [small, large] = parted(inside, ({ place }) => isSmall(place));
  const standings = tally
    .map((row) => row.standing)
    .filter((standing) => marked.some((row) => row.standing === standing));
  const nameOf = ({ country, standing, since }: SignatoryMapPlaceFragment) =>
    map.country(
      country.name,
      terms.standings[standing].word,
      since && eventDateText(messages, since, today),
    );
  const linkTo = (row: SignatoryMapPlaceFragment) => ({
    to: paths.country(row.country.code, asOf),
    'aria-label': nameOf(row),
    // Those who go by keyboard come to it in the table.
    tabIndex: -1,
  });
  const versions = { naturalEarth: MARK, worldAtlas: MARK };
  const [before, between, after] = map.boundaries(versions).split(MARK);
  return (
    <>
      <a href={`#${END}`} className={css.skip}>
        {map.skip}
      </a>
      <WorldMap
        name={map.name(date(day))}
        describedBy={note}
        frame={frame}
        standings={standings}
        countries={
          <>
            {[...outside, ...small].map(({ country, standing }) => (
              <MapCountry key={country.id} code={country.code} standing={standing} />
            ))}
            {large.map((row) => (
              <Link key={row.country.id} {...linkTo(row)}>
                <title>{nameOf(row)}</title>
                <MapCountry code={row.country.code} standing={row.standing} />
              </Link>
            ))}
          </>
        }
        marks={small.map((row) => (
          <Link key={row.country.id} {...linkTo(row)}>
            <title>{nameOf(row)}</title>
            <MapMark place={row.place} frame={frame} standing={row.standing} />
          </Link>
        ))}
      />
      <div id={END} />
      <MapFrames frame={frame} fitted={fitted} places={marked.map(({ place }) => place)} />
      <ul className={css.key} aria-label={map.key}>
        {standings.map((standing) => (
          <li key={standing}>
            <MapSwatch standing={standing} frame={frame} />
            <StandingMark standing={standing} />
          </li>
        ))}
      </ul>
      <p id={note} className={css.note}>
        {outside.length > FEW && (
          <>
            <MessageText of="outside">{() => map.outside(outside.length)}</MessageText>{' '}
          </>
        )}
        {outside.length > 0 && outside.length <= FEW && <>{map.outsideNamed(namesOf(outside))} </>}
        {unmapped.length > 0 && <>{map.unmapped(namesOf(unmapped))} </>}
        {undrawn > 0 && (
          <>
            <MessageText of="outside">{() => map.undrawn(undrawn)}</MessageText>{' '}
          </>
        )}
        {table.startsWith('#') ? (
          <a href={table}>{map.table}</a>
        ) : (
          <Link to={table}>{map.table}</Link>
        )}
      </p>
      <p className={css.note}>
        {before}
        <code>{__ATLAS__.naturalEarth}</code>
        {between}
        <code>{__ATLAS__.worldAtlas}</code>
        {after}
      </p>
    </>
  );
}

function namesOf(rows: readonly SignatoryMapPlaceFragment[]): string[] {
  return rows.map(({ country }) => country.name);
}

/** The items that meet a condition, and the others. */
function parted<Thing>(
  things: readonly Thing[],
  is: (thing: Thing) => boolean,
): [Thing[], Thing[]] {
  return [things.filter(is), things.filter((thing) => !is(thing))];
}
