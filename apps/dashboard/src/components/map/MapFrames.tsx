import { useLocation } from 'react-router';
import { type Frame, type FrameName, frames, holds, type Place } from '../../drawing/map-frame.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import css from './MapFrames.module.css';

/**
 * Links to other sections of the map: the one with all its marks and the world, or, where these are the same, the regions with marks.
 * The section shown is part of the URL.
 */
export function MapFrames(props: { frame: Frame; fitted: Frame; places: readonly Place[] }) {
  const { map } = useMessages();
  const { frame, fitted, places } = props;
  const { search } = useLocation();
  const names = (Object.keys(frames) as FrameName[]).filter((name) =>
    fitted === frames.world ? places.some((place) => holds(frames[name], place)) : name === 'world',
  );
  const ways = [
    ...(fitted === frames.world ? [] : [{ name: null, shows: fitted, word: map.closeUp }]),
    ...names.map((name) => ({ name, shows: frames[name], word: map.frames[name] })),
  ];
  return (
    <nav aria-label={map.part} className={css.frames}>
      <ul>
        {ways.map(({ name, shows, word }) => (
          <li key={word}>
            {shows === frame ? (
              <span aria-current="true">{word}</span>
            ) : (
              <Link
                to={{ search: withFrame(search, shows === fitted ? null : name), hash: '#map' }}
              >
                {word}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function withFrame(search: string, name: FrameName | null): string {
  const address = new URLSearchParams(search);
  address.delete('map');
  if (name !== null) address.set('map', name);
  return String(address);
}
