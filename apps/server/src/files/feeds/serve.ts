import type { ApolloServer } from '@apollo/server';
import { latestDay } from '@signatory/register';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context, CreateContext } from '../../graphql/context.ts';
import { type Ask, askFor } from '../../graphql/execute.ts';
import { keyInAddress } from '../../graphql/references/reference-in-address.ts';
import { FILE_ROUTE } from '../../http/content-length.ts';
import { sendWithTag } from '../../http/etag.ts';
import { Refusal, refuseParameters } from '../../http/refusal.ts';
import { FeedCoverageDocument } from '../documents.generated.ts';
import { ATTRIBUTION, LICENCE_URL } from '../exports/file-head.ts';
import { urnOf } from '../exports/uuid.ts';
import { atom } from './atom.ts';
import { entriesOf } from './entries.ts';
import { noonOf } from './entry-day.ts';
import { SUBJECTS, type Subject, wholeRegister } from './feed-data.ts';

/**
 * Serves Atom feeds of what was done and said, at `/feeds/register.atom` for the whole register and at
 * `/feeds/<accords|countries|leaders>/<slug or code>.atom`.
 */
export function serveFeeds(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
): void {
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    read: (ask: Ask) => Promise<Subject | null> | undefined,
  ): Promise<FastifyReply> => {
    const ask = askFor(apollo, createContext, request);
    const { days, origin: known } = createContext(request);
    const found = await read(ask);
    if (!found)
      throw new Refusal(
        404,
        `There is no feed ${JSON.stringify(request.url.split('?')[0]?.slice(0, 100))}. There is one for each accord, country and leader, as in /feeds/accords/SLUG.atom, and one for all: /feeds/register.atom.`,
      );
    const origin = known ?? '';
    const entries = entriesOf(found, origin, days.today);
    reply.type('application/atom+xml; charset=utf-8');
    return sendWithTag(
      request,
      reply,
      atom({
        id: urnOf(`Feed:${found.key}`),
        title: `${found.name}: what was done and said`,
        self: `${origin}/feeds/${found.key}.atom`,
        page: `${origin}${found.page}`,
        updated: entries[0]?.updated ?? (await emptySince(ask)),
        rights: `${ATTRIBUTION}, ${LICENCE_URL}. Quoted words remain their authors’.`,
        entries,
      }),
    );
  };

  app.route({
    ...FILE_ROUTE,
    url: '/feeds/register.atom',
    handler: async (request, reply) => {
      refuseParameters('register.atom', request);
      return send(request, reply, wholeRegister);
    },
  });

  app.route({
    ...FILE_ROUTE,
    url: '/feeds/:of/:file',
    handler: async (request: FastifyRequest<{ Params: { of: string; file: string } }>, reply) => {
      const { of, file } = request.params;
      refuseParameters(file, request);
      const given = /^([\w-]+)\.atom$/.exec(file)?.[1] ?? '';
      const read = Object.hasOwn(SUBJECTS, of) && given !== '' ? SUBJECTS[of] : undefined;
      const key = read && (await keyInAddress(of, given, createContext(request)));
      if (key && key !== given) return reply.redirect(`/feeds/${of}/${key}.atom`, 308);
      return send(request, reply, (ask) => (key ? read?.(ask, key) : undefined));
    },
  });
}

/**
 * What stands for the last change of a feed without entries, which must have one (RFC 4287 §4.1.1): the last day up to which
 * anything was looked for, since nothing was found by then; of an empty register the first instant there is to computers.
 */
async function emptySince(ask: Ask): Promise<string> {
  const { register } = await ask(FeedCoverageDocument, {});
  const last = register.coverage
    .map(({ until }) => latestDay(until))
    .sort()
    .at(-1);
  return noonOf(last === undefined ? '1970-01-01' : last);
}
