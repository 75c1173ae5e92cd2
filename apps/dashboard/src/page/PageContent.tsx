import {
  type ComponentType,
  createElement,
  memo,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { useMatches, useNavigate } from 'react-router';
import { followLink, sendForm } from './follow-html.ts';
import { useHydrationState } from './hydration-state.ts';
import { DRAWN, ISLAND, type IslandName } from './Island.tsx';

const ID = 'page';

/** What a page puts into the head, while it is HTML of the server. */
const HEAD =
  'title, meta[property], meta[name="description"], meta[name^="twitter:"], link[rel="canonical"], link[rel="alternate"]';

/** React does not touch content that it is given as HTML. */
const OF_SERVER = { __html: '' };

export type Islands = Readonly<Record<IslandName, ComponentType<never>>>;

/**
 * The content of a page. The first one stays the HTML that the server sent, without its data, until the reader goes on: links and
 * forms in it are followed as those of React are, and its islands are React's.
 */
export function PageContent({ islands, children }: { islands: Islands; children: ReactNode }) {
  // The browser has the data of every page but the first.
  const isHtml = useMatches().at(-1)?.loaderData === null;
  const ofServer = useRef<readonly Element[]>([]);
  useLayoutEffect(() => {
    for (const element of ofServer.current) element.remove();
    ofServer.current = isHtml ? [...document.head.querySelectorAll(HEAD)] : [];
  }, [isHtml]);
  return isHtml ? <ServerHtml islands={islands} /> : <div id={ID}>{children}</div>;
}

function ServerHtml({ islands }: { islands: Islands }) {
  const { language } = useHydrationState();
  const navigate = useNavigate();
  const own = useRef<HTMLDivElement>(null);
  // React leaves what the server sent as it is. Where it makes the element anew, the content goes into the new one.
  const [sent] = useState(() => document.getElementById(ID));
  useLayoutEffect(() => {
    if (sent && own.current !== sent) own.current?.append(...sent.childNodes);
  }, [sent]);
  const places = useIslands(own);
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears what links and forms in it do */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link is clicked by its keys, too */}
      <div
        id={ID}
        ref={own}
        onClick={(event) => followLink(event, language, navigate)}
        onSubmit={(event) => sendForm(event, language, navigate)}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: what the server rendered
        dangerouslySetInnerHTML={OF_SERVER}
      />
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the islands of a page never change their order
        <IslandAt key={index} place={place} islands={islands} />
      ))}
    </>
  );
}

/** The elements of the islands that are drawn: one more in each task, so that the browser handles input in between. */
function useIslands(content: RefObject<HTMLElement | null>): readonly HTMLElement[] {
  const [places, setPlaces] = useState<readonly HTMLElement[]>([]);
  useEffect(() => {
    const all = [...(content.current?.querySelectorAll<HTMLElement>(`[${ISLAND}]`) ?? [])];
    let timer: ReturnType<typeof setTimeout>;
    const drawOneMore = (drawn: number) => {
      if (drawn === all.length) return;
      setPlaces(all.slice(0, drawn + 1));
      timer = setTimeout(drawOneMore, 0, drawn + 1);
    };
    timer = setTimeout(drawOneMore, 0, 0);
    return () => clearTimeout(timer);
  }, [content]);
  return places;
}

interface IslandAtProps {
  readonly place: HTMLElement;
  readonly islands: Islands;
}

/** Puts an island in the place of what the server rendered of it. */
const IslandAt = memo(function IslandAt({ place, islands }: IslandAtProps) {
  const [{ Component, props, rendered }] = useState(() => ({
    // The server wrote both: a name of the list, and the props of that component.
    Component: islands[place.getAttribute(ISLAND) as IslandName] as ComponentType<object>,
    props: JSON.parse(place.lastElementChild?.textContent ?? '{}') as object,
    rendered: [...place.childNodes],
  }));
  useLayoutEffect(() => {
    place.dispatchEvent(new CustomEvent(DRAWN, { detail: rendered, bubbles: true }));
    for (const node of rendered) node.remove();
  }, [place, rendered]);
  return createPortal(createElement(Component, props), place);
});
