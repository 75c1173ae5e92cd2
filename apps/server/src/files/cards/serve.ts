import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CardCache } from '../../cache/card-cache.ts';
import { knownOnSuffix } from '../../editions/known-on.ts';
import type { Context, CreateContext } from '../../graphql/context.ts';
import { queryRunner } from '../../graphql/execute.ts';
import { keyInAddress } from '../../graphql/references/reference-in-address.ts';
import { isTagKnown, tagOf } from '../../http/etag.ts';
import { programDigest } from '../../http/program-digest.ts';
import { Refusal } from '../../http/refusal.ts';
import { canDraw } from './can-draw.ts';
import { type Card, SUBJECTS } from './card-data.ts';

/** The cost of drawing a card: a client may have 100 new ones drawn in a minute; cached ones are free. */
const COST = 20_000;

/** How long a card may be cached by clients, in seconds. */
const MAX_AGE = 300;

/**
 * Serves preview images (cards) of pages for social media: `/cards/<statements|accords>/<slug>.png`, and for all other pages
 * `/cards/register.png`; 1200 by 630 pixels, as Open Graph recommends. Where the packages that draw are not installed, each
 * answer says so.
 */
export function serveCards(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
): void {
  if (!canDraw) {
    app.get('/cards/*', async () => {
      throw new Refusal(
        404,
        'This server makes no pictures of pages: what draws them was left out where it was installed.',
      );
    });
    return;
  }
  const cache = new CardCache();

  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    card: Card,
  ): Promise<FastifyReply> => {
    const key = JSON.stringify([programDigest, card]);
    reply
      .header('cache-control', `public, max-age=${MAX_AGE}`)
      .header('etag', tagOf(key))
      .type('image/png');
    if (isTagKnown(request, reply)) return reply.code(304).send();
    if (!cache.has(key)) request.costAccount.add('Card', COST);
    // The canvas is loaded when the first card is drawn.
    const png = await cache.get(key, async () => (await import('./draw.ts')).draw(card));
    return reply.send(png);
  };

  app.get('/cards/register.png', { config: { knownOn: 'file' } }, (request, reply) =>
    send(request, reply, { kind: 'register' }),
  );

  app.get(
    '/cards/:of/:file',
    { config: { knownOn: 'file' } },
    async (request: FastifyRequest<{ Params: { of: string; file: string } }>, reply) => {
      const { of, file } = request.params;
      const read = Object.hasOwn(SUBJECTS, of) ? SUBJECTS[of] : undefined;
      const given = /^([\w-]+)\.png$/.exec(file)?.[1];
      const context = createContext(request);
      const slug = read && given && (await keyInAddress(of, given, context));
      if (slug && slug !== given) {
        const suffix = knownOnSuffix(request.edition.name);
        return reply.redirect(`/cards/${of}/${slug}.png${suffix}`, 308);
      }
      const runQuery = queryRunner(apollo, createContext, request);
      const card = slug && (await read(runQuery, slug, context.days));
      if (!card)
        throw new Refusal(
          404,
          'There is no such card. Statements and accords have one each, as in /cards/accords/SLUG.png.',
        );
      return send(request, reply, card);
    },
  );
}
