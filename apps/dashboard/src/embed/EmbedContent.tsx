import type { Standing } from '@signatory/schema';
import type { ReactNode } from 'react';
import { paths } from '../address/paths.ts';
import { CoverageNote } from '../components/day/CoverageNote.tsx';
import { MapDrawing } from '../components/map/MapDrawing.tsx';
import { PictureDrawing } from '../components/picture/PictureDrawing.tsx';
import { ContestedActs } from '../components/standing/ContestedActs.tsx';
import { useDays } from '../dates/day.ts';
import type { ContestedClaimsFragment } from '../documents.generated.ts';
import { languages } from '../messages/languages.ts';
import { useMessages } from '../messages/messages.ts';
import { useHydrationState } from '../page/hydration-state.ts';
import { Link } from '../ui/page/Link.tsx';
import { pagePaint } from '../ui/symbol/picture-paint.ts';
import { StandingMark } from '../ui/symbol/StandingMark.tsx';
import { EventDate } from '../ui/text/EventDate.tsx';
import {
  type EmbedData,
  type EmbeddedAccords,
  type EmbeddedPlaces,
  isNoState,
} from './load-embed.ts';
import { mapOf } from './map-of.ts';
import { QuotationEmbed } from './QuotationEmbed.tsx';

/** What an embed shows, below its title. */
export function EmbedContent({ of }: { of: EmbedData }) {
  const { picture } = useMessages();
  const { day } = useDays();
  const { direction } = languages[useHydrationState().language];
  switch (of.part) {
    case 'countries':
      return <CountriesEmbed of={of.accord} />;
    case 'map':
      return <MapEmbed of={of.accord} />;
    case 'accords':
      return <AccordsEmbed of={of.country} />;
    case 'statement':
      return <QuotationEmbed statement={of.statement} />;
    case 'picture':
      return (
        <>
          <div className="drawing">
            <PictureDrawing
              of={of.picture}
              paint={pagePaint}
              direction={direction}
              label={picture.label(of.picture.name)}
              table={null}
            />
          </div>
          <CoverageNote day={day} {...(of.until !== undefined && { until: of.until })} />
        </>
      );
  }
}

function CountriesEmbed({ of: { slug, places, coverage } }: { of: EmbeddedPlaces }) {
  const { places: words, date } = useMessages();
  const { asOf, day } = useDays();
  return (
    <>
      <CoverageNote day={day} until={coverage?.until ?? null} />
      <PlacesTable caption={words.inAccord(places.length, date(day))} head={words.country}>
        {places.map((place) => (
          <PlaceRow key={place.id} {...place}>
            <Link to={paths.place(slug, place.country.code, asOf)}>
              <bdi>{place.country.name}</bdi>
            </Link>
            {isNoState(place) && <span className="quiet"> ({words.noState})</span>}
          </PlaceRow>
        ))}
      </PlacesTable>
    </>
  );
}

function AccordsEmbed({ of: { code, places } }: { of: EmbeddedAccords }) {
  const { places: words, date } = useMessages();
  const { asOf, day } = useDays();
  return (
    <PlacesTable caption={words.inAccords(places.length, date(day))} head={words.accord}>
      {places.map((place) => (
        <PlaceRow
          key={place.id}
          {...place}
          note={<CoverageNote day={day} until={place.accord.coverage?.until ?? null} inRow />}
        >
          <Link to={paths.place(place.accord.slug, code, asOf)}>
            <bdi>{place.accord.name}</bdi>
          </Link>
        </PlaceRow>
      ))}
    </PlacesTable>
  );
}

function PlacesTable(props: { caption: string; head: string; children: ReactNode }) {
  const { places } = useMessages();
  return (
    <table>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{props.head}</th>
          <th scope="col">{places.standing}</th>
          <th scope="col">{places.since}</th>
        </tr>
      </thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}

function PlaceRow(props: {
  standing: Standing;
  since: string | null;
  contested: ContestedClaimsFragment['contested'];
  /** Up to which day the standing is known. */
  note?: ReactNode;
  children: ReactNode;
}) {
  const { places } = useMessages();
  const { standing, since, contested, note } = props;
  return (
    <tr>
      <th scope="row">{props.children}</th>
      <td>
        <StandingMark standing={standing} /> {note}
        {contested.length > 0 && (
          <span className="quiet">
            <ContestedActs acts={contested} />
          </span>
        )}
      </td>
      <td>
        {since ? <EventDate date={since} /> : <span className="quiet">{places.unknown}</span>}
      </td>
    </tr>
  );
}

function MapEmbed({ of }: { of: EmbeddedPlaces }) {
  const messages = useMessages();
  const { map, date } = messages;
  const { day, today } = useDays();
  const { frame, places, standings, unseen } = mapOf(messages, of, today);
  const versions = { naturalEarth: __ATLAS__.naturalEarth, worldAtlas: __ATLAS__.worldAtlas };
  return (
    <>
      <CoverageNote day={day} until={of.coverage?.until ?? null} />
      <div className="drawing">
        <MapDrawing places={places} frame={frame} paint={pagePaint} label={map.name(date(day))} />
      </div>
      <ul className="key" aria-label={map.key}>
        {standings.map(({ standing, count }) => (
          <li key={standing}>
            <svg width="24" height="14" aria-hidden="true">
              <rect width="24" height="14" fill={`url(#standing-${standing.toLowerCase()})`} />
            </svg>
            <StandingMark standing={standing} /> {count}
          </li>
        ))}
      </ul>
      {/* Those who see no drawing, or not all of it, have the same in words. */}
      <ul className="aloud">
        {places.map(({ code, label }) => (
          <li key={code}>{label}</li>
        ))}
      </ul>
      <p className="quiet">
        {unseen} {map.boundaries(versions)}
      </p>
    </>
  );
}
