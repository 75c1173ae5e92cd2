import type { ApolloServer } from '@apollo/server';
import { latestDay, type Register } from '@signatory/register';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Context, CreateContext } from '../context.ts';
import { sendWithTag } from '../etag.ts';
import { askFor } from '../execute.ts';
import { ATTRIBUTION, LICENCE_URL } from '../exports/head.ts';
import { revisionOf } from '../exports/send.ts';
import { nameOf } from '../exports/speaker.ts';
import { urnOf } from '../exports/uuid.ts';
import { FILE_ROUTE } from '../head-length.ts';
import { inWords } from '../in-words.ts';
import { Refusal } from '../refusal.ts';
import { atom, type Entry } from './atom.ts';
import { type Act, type Statement, SUBJECTS } from './subjects.ts';

/** How many entries a feed has. */
const LENGTH = 50;

/** Serves Atom feeds of what was done and said, at `/feeds/<accords|countries|leaders>/<slug or code>.atom`. */
export function serveFeeds(
  app: FastifyInstance,
  { publicUrl }: Pick<Config, 'publicUrl'>,
  register: Register,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
): void {
  app.route({
    ...FILE_ROUTE,
    url: '/feeds/:of/:file',
    handler: async (request: FastifyRequest<{ Params: { of: string; file: string } }>, reply) => {
      const { of, file } = request.params;
      const read = Object.hasOwn(SUBJECTS, of) ? SUBJECTS[of] : undefined;
      const key = /^([\w-]+)\.atom$/.exec(file)?.[1];
      const context = createContext(request);
      const { lastChange } = await revisionOf(register);
      const found = key && (await read?.(askFor(apollo, createContext, request), key));
      if (!found)
        throw new Refusal(
          404,
          'There is no such feed. There is one for each accord, country and leader, as in /feeds/accords/abraham-accords.atom.',
        );

      const origin = publicUrl ?? `${request.protocol}://${request.host}`;
      const undated = lastChange ?? `${context.days.today}T00:00:00Z`;
      const instant = (date: string | null): string => {
        // What lasts beyond today has not been told later than today.
        const day = date === null ? undated.slice(0, 10) : latestDay(date);
        return `${day < context.days.today ? day : context.days.today}T00:00:00Z`;
      };
      const entries = [
        ...found.acts.map((act) => entryOfAct(act, origin, instant)),
        ...found.statements.map((statement) => entryOfStatement(statement, origin, instant)),
      ]
        .toSorted((a, b) =>
          a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1,
        )
        .slice(0, LENGTH);
      reply.type('application/atom+xml; charset=utf-8');
      return sendWithTag(
        request,
        reply,
        atom({
          id: urnOf(`Feed:${of}/${key}`),
          title: `${found.name}: what was done and said`,
          self: `${origin}/feeds/${of}/${key}.atom`,
          page: `${origin}/${of}/${key}`,
          updated: entries[0]?.updated ?? undated,
          rights: `${ATTRIBUTION}, ${LICENCE_URL}. Quoted words remain their authors’.`,
          entries,
        }),
      );
    },
  });
}

type Instant = (date: string | null) => string;

function entryOfAct(
  { id, kind, date, scheduled, contested, note, accord, country }: Act,
  origin: string,
  instant: Instant,
): Entry {
  // What is still ahead is not told as having happened.
  const what = `${inWords(kind)}${scheduled ? ' (scheduled)' : ''}`;
  const when =
    date === null
      ? 'on a day that is not on record'
      : `${scheduled ? 'scheduled for ' : ''}${date}`;
  const doubt = contested ? ' Contested: sources contradict it, or its effect is open.' : '';
  return {
    id: urnOf(id),
    title: `${country?.name ?? 'As a whole'}: ${what}, ${accord.name}`,
    text: `${inWords(kind)}, ${when}.${doubt}${note === null ? '' : ` ${note}`}`,
    updated: instant(date),
    address: `${origin}/accords/${accord.slug}`,
  };
}

function entryOfStatement(
  { id, slug, date, form, text, speaker, source }: Statement,
  origin: string,
  instant: Instant,
): Entry {
  // A paraphrase is its source's and never stands inside quotation marks.
  const words = form === 'DIRECT' ? `“${text}”` : text;
  return {
    id: urnOf(id),
    title: `${nameOf(speaker) ?? ''}: ${cut(words)}`,
    text: `${words} — ${source.title}`,
    updated: instant(date),
    address: `${origin}/statements/${slug}`,
  };
}

function cut(text: string): string {
  const whole = [...text];
  return whole.length <= 120 ? text : `${whole.slice(0, 119).join('')}…`;
}
