import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { embeddedAt, embedParameters, isEmbed, pageOfEmbed } from '../address/embeds.ts';
import { withKnownOn } from '../address/known-on.ts';
import { refusedIn } from '../address/parameters.ts';
import { paths } from '../address/paths.ts';
import { QueryFailed } from '../client/failure.ts';
import type { Ask } from '../client/queries.ts';
import type { LayoutQuery } from '../documents.generated.ts';
import type { Messages } from '../messages/catalogue.ts';
import { inLanguage, languages } from '../messages/languages.ts';
import { loadMessages } from '../messages/messages.ts';
import { WithMessages } from '../messages/with-messages.tsx';
import { HydrationContext, type HydrationState } from '../page/hydration-state.ts';
import { EmbedContent } from './EmbedContent.tsx';
import { embedTitle } from './embed-title.ts';
import { type EmbedRequest, loadEmbed } from './load-embed.ts';
import { EMBED_POLICY, STYLE } from './style.ts';

interface Rendered {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

type Request = EmbedRequest & { readonly origin: string; readonly knownOn: string | null };

/**
 * Renders a part of the register for a frame in a page of another site: a document without scripts, forms and cookies. A part that
 * cannot be shown says so in the same frame. Null where the path is not that of an embed.
 */
export async function renderEmbed(url: URL, ask: Ask, request: Request): Promise<Rendered | null> {
  if (!isEmbed(url.pathname)) return null;
  const { language, asOf, range, knownOn } = request;
  const of = embeddedAt(url.pathname);
  const messages = await loadMessages(language);
  const page = withKnownOn(of === null ? paths.home() : pageOfEmbed(of, asOf, range), knownOn);
  const document = (status: number, title: string, content: ReactNode, foot: ReactNode = null) =>
    answer(url, request, messages, status, { title, page, content, foot });
  const missing = (status: number) =>
    document(status, messages.embed.title, <p>{messages.embed.missing}</p>);
  if (of === null) return missing(404);
  if (refusedIn(url.searchParams, embedParameters(of)).length > 0) return missing(400);
  try {
    const data = await loadEmbed(ask, of, request);
    if (data === null) return missing(404);
    const { register } = await ask('Layout', {});
    return document(
      200,
      embedTitle(messages, data),
      <EmbedContent of={data} />,
      <Foot register={register} day={asOf ?? request.today} messages={messages} />,
    );
  } catch (error) {
    if (!(error instanceof QueryFailed)) throw error;
    if (error.status !== 400) {
      const { embed } = messages;
      return document(error.status, embed.title, <p>{embed.failed}</p>);
    }
    const isOfPath = error.refused.some(
      ({ parameter }) => parameter === 'slug' || parameter === 'code',
    );
    return missing(isOfPath ? 404 : 400);
  }
}

function Foot(props: { register: LayoutQuery['register']; day: string; messages: Messages }) {
  const { picture, date } = props.messages;
  const { edition, isPublished, licence } = props.register;
  return (
    <>
      {picture.source(edition?.name ?? null, date(props.day), licence)}{' '}
      {edition && !isPublished && `${picture.unpublished} `}
    </>
  );
}

function answer(
  url: URL,
  request: Request,
  messages: Messages,
  status: number,
  shown: { title: string; page: string; content: ReactNode; foot: ReactNode },
): Rendered {
  const { language, today, lastDay, origin } = request;
  const { direction, prefix } = languages[language];
  const address = `${origin}${inLanguage(language, shown.page)}`;
  const state: HydrationState = {
    corrections: null,
    language,
    today,
    lastDay,
    origin,
    assets: { starter: '', entry: '', parts: [], style: null },
    loaderData: {},
    failures: null,
  };
  const markup = renderToStaticMarkup(
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${shown.title} · Signatory`}</title>
        <link rel="canonical" href={address} />
        {/* Links open beside the page that frames this one. */}
        <base target="_blank" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a style sheet of this program */}
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <h1>
          <a href={address}>
            <bdi>{shown.title}</bdi>
          </a>
        </h1>
        <HydrationContext value={state}>
          <WithMessages messages={messages}>
            <StaticRouter location={`${url.pathname.slice(prefix.length)}${url.search}`}>
              {shown.content}
            </StaticRouter>
          </WithMessages>
        </HydrationContext>
        <footer>
          {shown.foot}
          <a href={address}>{messages.embed.open}</a>
        </footer>
      </body>
    </html>,
  );
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      'content-security-policy': EMBED_POLICY,
    },
    body: `<!DOCTYPE html>${markup}`,
  };
}
