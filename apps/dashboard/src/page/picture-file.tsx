import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type Embedded, embedParameters, pageOfEmbed } from '../address/embeds.ts';
import { withKnownOn } from '../address/known-on.ts';
import { refusedIn } from '../address/parameters.ts';
import { QueryFailed } from '../client/failure.ts';
import type { Ask } from '../client/queries.ts';
import { PictureFile } from '../components/picture/PictureFile.tsx';
import type { SheetOrigin } from '../components/picture/Sheet.tsx';
import { type EmbedData, type EmbedRequest, loadEmbed } from '../embed/load-embed.ts';
import { CountriesFile, MapFile } from '../embed/PlacesFile.tsx';
import { inLanguage, languages } from '../messages/languages.ts';
import { loadMessages } from '../messages/messages.ts';
import { WithMessages } from '../messages/with-messages.tsx';

/**
 * `/pictures/accords/SLUG.svg` and `/pictures/countries/CODE.svg`, of an accord also `/pictures/accords/SLUG/map.svg` and `…/countries.svg`;
 * all behind the prefix of a language.
 */
const ADDRESS =
  /^(?:\/[a-z]{2})?\/pictures\/(accords|countries)\/([\w-]+?)(?:\/(map|countries))?\.svg$/;

/** What a file shows of its accord or country; null where the path is of no file. */
function picturedAt(path: string): Embedded | null {
  const [, kind, key, part] = ADDRESS.exec(path) ?? [];
  if (key === undefined || (kind === 'countries' && part !== undefined)) return null;
  return { kind, key, part: part ?? 'picture' } as Embedded;
}

/**
 * Renders the picture of an address as an SVG document; null where there is none. Throws `QueryFailed` where the register does not
 * answer.
 */
export async function renderPicture(
  { pathname, searchParams }: URL,
  ask: Ask,
  request: EmbedRequest & {
    /** As in `https://example.org`; empty where it is not known. */
    readonly origin: string;
    /** The edition that it is of; null: the present. */
    readonly knownOn: string | null;
  },
): Promise<string | null> {
  const shown = picturedAt(pathname);
  if (shown === null || refusedIn(searchParams, embedParameters(shown)).length > 0) return null;
  const { language, today, origin, knownOn, asOf, range } = request;
  const data = await loadEmbed(ask, shown, request).catch((error: unknown) => {
    // The reader's mistake: nothing has this slug or code.
    if (error instanceof QueryFailed && error.status === 400) return null;
    throw error;
  });
  if (data === null) return null;
  const [{ register }, messages] = await Promise.all([ask('Layout', {}), loadMessages(language)]);
  const page = inLanguage(language, pageOfEmbed({ ...shown, part: null } as Embedded, asOf, range));
  const drawing = drawingOf(data, {
    register,
    day: asOf ?? today,
    today,
    direction: languages[language].direction,
    address: withKnownOn(`${origin}${page}`, knownOn),
  });
  return renderToStaticMarkup(<WithMessages messages={messages}>{drawing}</WithMessages>);
}

function drawingOf(data: EmbedData, origin: SheetOrigin): ReactElement | null {
  if (data.part === 'picture')
    return <PictureFile of={data.picture} origin={origin} until={data.until} />;
  if (data.part === 'map') return <MapFile of={data.accord} origin={origin} />;
  if (data.part === 'countries') return <CountriesFile of={data.accord} origin={origin} />;
  return null;
}
