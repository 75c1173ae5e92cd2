import type { ApolloServer } from '@apollo/server';
import { latestDay } from '@signatory/register';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { knownOnSuffix } from '../../editions/known-on.ts';
import type { Context, CreateContext } from '../../graphql/context.ts';
import { queryRunner, type RunQuery } from '../../graphql/execute.ts';
import { keyInAddress } from '../../graphql/references/reference-in-address.ts';
import { EDITION_FILE_ROUTE } from '../../http/content-length.ts';
import { sendWithTag } from '../../http/etag.ts';
import { Refusal, refuseParameters } from '../../http/refusal.ts';
import { FeedCoverageDocument } from '../documents.generated.ts';
import { ATTRIBUTION, LICENCE_URL } from '../exports/file-head.ts';
import { urnOf } from '../exports/uuid.ts';
import { atom } from './atom.ts';
import { EDITION_SUBJECTS, type EditionSubject, editionEntries, WHOLE } from './edition-feed.ts';
import { entriesOf } from './entries.ts';
import { noonOf } from './entry-day.ts';
import { registerSubject, SUBJECTS, type Subject } from './feed-data.ts';

/**
 * Serves Atom feeds of what was done and said, at `/feeds/register.atom` for the whole register and at
 * `/feeds/<accords|countries|leaders>/<slug or code>.atom`, and of editions, at `/feeds/editions.atom` and
 * `/feeds/<accords|countries>/<slug or code>/editions.atom`.
 */
export function serveFeeds(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
): void {
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    read: (runQuery: RunQuery) => Promise<Subject | null> | undefined,
  ): Promise<FastifyReply> => {
    const runQuery = queryRunner(apollo, createContext, request);
    const { days, origin: known, edition } = createContext(request);
    const suffix = knownOnSuffix(edition);
    const subject = await read(runQuery);
    if (!subject)
      throw new Refusal(
        404,
        `There is no feed ${JSON.stringify(request.url.split('?')[0]?.slice(0, 100))}. There is one for each accord, country and leader, as in /feeds/accords/SLUG.atom, and one for all: /feeds/register.atom. Of what editions changed there is /feeds/editions.atom, and one for each accord and country, as in /feeds/accords/SLUG/editions.atom.`,
      );
    const origin = known ?? '';
    const entries = entriesOf(subject, { origin, suffix, today: days.today });
    reply.type('application/atom+xml; charset=utf-8');
    return sendWithTag(
      request,
      reply,
      atom({
        id: urnOf(`Feed:${subject.key}${suffix}`),
        title: `${subject.name}: what was done and said`,
        self: `${origin}/feeds/${subject.key}.atom${suffix}`,
        page: `${origin}${subject.page}${suffix}`,
        updated: entries[0]?.updated ?? (await emptySince(runQuery)),
        rights: RIGHTS,
        entries,
      }),
    );
  };

  const sendEditions = async (
    request: FastifyRequest,
    reply: FastifyReply,
    read: (runQuery: RunQuery) => Promise<EditionSubject>,
  ): Promise<FastifyReply> => {
    const runQuery = queryRunner(apollo, createContext, request);
    const { origin: known, edition } = createContext(request);
    const [origin, suffix] = [known ?? '', knownOnSuffix(edition)];
    const subject = await read(runQuery);
    const entries = await editionEntries(runQuery, subject, origin);
    reply.type('application/atom+xml; charset=utf-8');
    return sendWithTag(
      request,
      reply,
      atom({
        id: urnOf(`Feed:${subject.key}editions${suffix}`),
        title: `${subject.name}: what editions changed`,
        self: `${origin}/feeds/${subject.key}editions.atom${suffix}`,
        page: `${origin}/changes${suffix}`,
        updated: entries[0]?.updated ?? (await emptySince(runQuery)),
        rights: RIGHTS,
        entries,
      }),
    );
  };

  app.route({
    ...EDITION_FILE_ROUTE,
    url: '/feeds/editions.atom',
    handler: async (request, reply) => {
      refuseParameters('editions.atom', request);
      return sendEditions(request, reply, async () => WHOLE);
    },
  });

  app.route({
    ...EDITION_FILE_ROUTE,
    url: '/feeds/:of/:key/editions.atom',
    handler: async (request: FastifyRequest<{ Params: { of: string; key: string } }>, reply) => {
      const { of, key: given } = request.params;
      refuseParameters('editions.atom', request);
      const read = Object.hasOwn(EDITION_SUBJECTS, of) ? EDITION_SUBJECTS[of] : undefined;
      const key = read && (await keyInAddress(of, given, createContext(request), true));
      if (key && key !== given) {
        const suffix = knownOnSuffix(request.edition.name);
        return reply.redirect(`/feeds/${of}/${key}/editions.atom${suffix}`, 308);
      }
      if (!read || !key) throw new Refusal(404, 'There is no such feed.');
      return sendEditions(request, reply, (runQuery) => read(runQuery, key));
    },
  });

  app.route({
    ...EDITION_FILE_ROUTE,
    url: '/feeds/register.atom',
    handler: async (request, reply) => {
      refuseParameters('register.atom', request);
      return send(request, reply, registerSubject);
    },
  });

  app.route({
    ...EDITION_FILE_ROUTE,
    url: '/feeds/:of/:file',
    handler: async (request: FastifyRequest<{ Params: { of: string; file: string } }>, reply) => {
      const { of, file } = request.params;
      refuseParameters(file, request);
      const given = /^([\w-]+)\.atom$/.exec(file)?.[1] ?? '';
      const read = Object.hasOwn(SUBJECTS, of) && given !== '' ? SUBJECTS[of] : undefined;
      const key = read && (await keyInAddress(of, given, createContext(request)));
      if (key && key !== given) {
        const suffix = knownOnSuffix(request.edition.name);
        return reply.redirect(`/feeds/${of}/${key}.atom${suffix}`, 308);
      }
      return send(request, reply, (runQuery) => (key ? read?.(runQuery, key) : undefined));
    },
  });
}

const RIGHTS = `${ATTRIBUTION}, ${LICENCE_URL}. Quoted words remain their authors’.`;

/**
 * The required `updated` of a feed without entries (RFC 4287 §4.1.1): the last day that the coverage of any accord reaches; for an
 * empty register the Unix epoch.
 */
async function emptySince(runQuery: RunQuery): Promise<string> {
  const { register } = await runQuery(FeedCoverageDocument, {});
  const last = register.coverage
    .map(({ until }) => latestDay(until))
    .sort()
    .at(-1);
  return noonOf(last === undefined ? '1970-01-01' : last);
}
