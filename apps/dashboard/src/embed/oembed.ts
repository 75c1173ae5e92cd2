import { dateIn, rangeIn } from '../address/date-parameters.ts';
import { embeddedOf, embedParameters, embedPath, embedSize, frameOf } from '../address/embeds.ts';
import { knownOnIn } from '../address/known-on.ts';
import { refusedIn } from '../address/parameters.ts';
import { cards } from '../address/paths.ts';
import { QueryFailed } from '../client/failure.ts';
import type { Ask } from '../client/queries.ts';
import { inLanguage, languageOf } from '../messages/languages.ts';
import { loadMessages } from '../messages/messages.ts';
import { embedTitle } from './embed-title.ts';
import { loadEmbed } from './load-embed.ts';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** The preview image of an accord or a statement. */
const CARD = { width: 1200, height: 630 } as const;

/**
 * Answers `/oembed` (oEmbed 1.0, https://oembed.com): how a page of the register is shown in a page of another site. Null of any other
 * path. 400 for a request that cannot be read, 404 where nothing is embedded at the address, 501 for a format other than JSON.
 */
export async function answerOembed(
  { pathname, searchParams }: URL,
  ask: Ask,
  request: { readonly today: string; readonly lastDay: string; readonly origin: string | null },
): Promise<Answer | null> {
  if (pathname !== '/oembed') return null;
  const { today, lastDay, origin } = request;
  const format = searchParams.get('format') ?? 'json';
  if (format !== 'json')
    return failed(
      501,
      `This server answers in JSON only. Ask with format=json, or without format.`,
    );
  const given = searchParams.get('url');
  if (!given) return failed(400, 'url is missing. Give it the address of a page, percent-encoded.');
  const largest = {
    width: bound(searchParams, 'maxwidth'),
    height: bound(searchParams, 'maxheight'),
  };
  for (const [name, value] of [
    ['maxwidth', largest.width],
    ['maxheight', largest.height],
  ] as const)
    if (Number.isNaN(value)) return failed(400, `${name} is no whole number above 0. Give pixels.`);
  const url = URL.parse(given);
  const of = url && origin !== null && url.host === new URL(origin).host ? embeddedOf(url) : null;
  if (url === null || of === null || origin === null)
    return failed(
      404,
      'Nothing can be embedded at url. Give it a page of an accord, a country or a statement of this register.',
    );
  if (refusedIn(url.searchParams, embedParameters(of)).some(({ value }) => value !== null))
    return failed(404, 'url has a parameter that cannot be read. Take it from the page itself.');
  const language = languageOf(url.pathname);
  const asOf = dateIn(url.searchParams, 'asOf');
  const range = rangeIn(url.searchParams);
  const knownOn = knownOnIn(url.searchParams);
  const askKnownOn: Ask = (query, variables) => ask(query, variables, knownOn);
  const data = await loadEmbed(askKnownOn, of, { language, today, lastDay, asOf, range }).catch(
    (error: unknown) => {
      if (error instanceof QueryFailed) return error.status;
      throw error;
    },
  );
  if (typeof data === 'number' && data !== 400)
    return failed(data, 'The register does not answer now. Try again later.');
  if (data === null || typeof data === 'number')
    return failed(404, 'The register has nothing at url. Check its slug, code, day and edition.');
  const kept = new URLSearchParams({
    ...(asOf && of.kind !== 'statements' && { asOf }),
    ...(range.from && { from: range.from }),
    ...(range.to && { to: range.to }),
    ...(knownOn && { knownOn }),
  });
  const query = kept.size > 0 ? `?${kept}` : '';
  const address = `${origin}${inLanguage(language, embedPath(of))}${query}`;
  const title = embedTitle(await loadMessages(language), data);
  const size = embedSize(of, largest);
  const card =
    of.kind === 'accords'
      ? cards.accord(of.key)
      : of.kind === 'statements'
        ? cards.statement(of.key)
        : null;
  const fits = CARD.width <= largest.width && CARD.height <= largest.height;
  return json(200, {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Signatory',
    provider_url: `${origin}/`,
    cache_age: 3600,
    ...(card &&
      fits && {
        thumbnail_url: `${origin}${card}${knownOn ? `?${new URLSearchParams({ knownOn })}` : ''}`,
        thumbnail_width: CARD.width,
        thumbnail_height: CARD.height,
      }),
    html: frameOf(address, title, size),
    ...size,
  });
}

/** A largest size in pixels; infinite where none is given, NaN where it is no size. */
function bound(search: URLSearchParams, name: string): number {
  const given = search.get(name);
  if (!given) return Number.POSITIVE_INFINITY;
  return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : Number.NaN;
}

function failed(status: number, error: string): Answer {
  return json(status, { error });
}

function json(status: number, value: object): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: `${JSON.stringify(value)}\n`,
  };
}
