import { renderToStaticMarkup } from 'react-dom/server';
import { withKnownOn } from '../address/known-on.ts';
import { paths } from '../address/paths.ts';
import { QueryFailed } from '../client/failure.ts';
import type { Ask } from '../client/queries.ts';
import { pictureOfAccord, pictureOfCountry } from '../components/picture/load-picture.ts';
import { PictureFile } from '../components/picture/PictureFile.tsx';
import { inLanguage, type Language, languages } from '../messages/languages.ts';
import { loadMessages, MessagesContext } from '../messages/messages.ts';

/** `/pictures/accords/SLUG.svg` and `/pictures/countries/CODE.svg`, behind the prefix of a language. */
const ADDRESS = /^(?:\/[a-z]{2})?\/pictures\/(accords|countries)\/([\w-]+)\.svg$/;

const kinds = {
  accords: { load: pictureOfAccord, page: paths.accord },
  countries: { load: pictureOfCountry, page: paths.country },
} as const;

/**
 * Renders the picture of an address as an SVG document; null where there is none. Throws `QueryFailed` where the register does not
 * answer.
 */
export async function renderPicture(
  path: string,
  ask: Ask,
  request: {
    readonly language: Language;
    readonly today: string;
    readonly lastDay: string;
    /** As in `https://example.org`; empty where it is not known. */
    readonly origin: string;
    /** The edition that it is of; null: the present. */
    readonly knownOn: string | null;
  },
): Promise<string | null> {
  const [, kind, key = ''] = ADDRESS.exec(path) ?? [];
  if (kind !== 'accords' && kind !== 'countries') return null;
  const { language, today, origin, knownOn } = request;
  const { load, page } = kinds[kind];
  const of = await load(ask, key, { ...request, range: { from: null, to: null } }).catch(
    (error: unknown) => {
      // The reader's mistake: nothing has this slug or code.
      if (error instanceof QueryFailed && error.status === 400) return null;
      throw error;
    },
  );
  if (of === null) return null;
  const [{ register }, messages] = await Promise.all([ask('Layout', {}), loadMessages(language)]);
  return renderToStaticMarkup(
    <MessagesContext value={messages}>
      <PictureFile
        of={of}
        register={register}
        today={today}
        direction={languages[language].direction}
        address={withKnownOn(`${origin}${inLanguage(language, page(key))}`, knownOn)}
      />
    </MessagesContext>,
  );
}
