import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CardCache } from '../../cache/card-cache.ts';
import type { Context, CreateContext } from '../../graphql/context.ts';
import { askFor } from '../../graphql/execute.ts';
import { keyInAddress } from '../../graphql/references/reference-in-address.ts';
import { isTagKnown, tagOf } from '../../http/etag.ts';
import { programDigest } from '../../http/program-digest.ts';
import { Refusal } from '../../http/refusal.ts';
import { type Card, SUBJECTS } from './card-data.ts';

/** What drawing a card counts against a client's budget: 100 new ones a minute, and as many as it likes that are drawn. */
const COST = 20_000;

/** For how long a card may be shown without asking: seconds. */
const FRESH = 300;

/**
 * Serves what is shown of a page where it is shared: a card at `/cards/<statements|accords>/<slug>.png`, and one for all
 * other pages at `/cards/register.png`; 1200 by 630 pixels, as Open Graph has it.
 */
export function serveCards(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
): void {
  const drawn = new CardCache();

  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    card: Card,
  ): Promise<FastifyReply> => {
    const key = JSON.stringify([programDigest, card]);
    reply
      .header('cache-control', `public, max-age=${FRESH}`)
      .header('etag', tagOf(key))
      .type('image/png');
    if (isTagKnown(request, reply)) return reply.code(304).send();
    if (!drawn.has(key)) request.costAccount.add('Card', COST);
    // Whoever never shows a card does not load what draws it.
    const png = await drawn.get(key, async () => (await import('./draw.ts')).draw(card));
    return reply.send(png);
  };

  app.get('/cards/register.png', (request, reply) => send(request, reply, { kind: 'register' }));

  app.get(
    '/cards/:of/:file',
    async (request: FastifyRequest<{ Params: { of: string; file: string } }>, reply) => {
      const { of, file } = request.params;
      const read = Object.hasOwn(SUBJECTS, of) ? SUBJECTS[of] : undefined;
      const given = /^([\w-]+)\.png$/.exec(file)?.[1];
      const context = createContext(request);
      const slug = read && given && (await keyInAddress(of, given, context));
      if (slug && slug !== given) return reply.redirect(`/cards/${of}/${slug}.png`, 308);
      const ask = askFor(apollo, createContext, request);
      const card = slug && (await read(ask, slug, context.days));
      if (!card)
        throw new Refusal(
          404,
          'There is no such card. Statements and accords have one each, as in /cards/accords/SLUG.png.',
        );
      return send(request, reply, card);
    },
  );
}
