import type { ApolloServer } from '@apollo/server';
import type { Register } from '@signatory/register';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context, CreateContext } from '../context.ts';
import type { Days } from '../days.ts';
import { sendWithTag } from '../etag.ts';
import { askFor } from '../execute.ts';
import { FILE_ROUTE } from '../head-length.ts';
import { Refusal, refusalOf } from '../refusal.ts';
import { jsonld, wordings } from './annotations.ts';
import { serveCopy } from './copy.ts';
import { dataPackage } from './description.ts';
import { csv, type Format, json } from './formats.ts';
import { readParameters } from './parameters.ts';
import { revisionOf, sendTable } from './send.ts';
import type { AnyTable, Parameters } from './table.ts';
import { TABLES } from './tables.ts';

/** Every file that is a table, by its name. */
const FILES: ReadonlyMap<string, { readonly table: AnyTable; readonly format: Format }> = new Map([
  ...TABLES.flatMap((table) =>
    [csv, json].map((format) => [`${table.name}.${format.extension}`, { table, format }] as const),
  ),
  ['statements.jsonld', { table: wordings, format: jsonld }],
]);

/** Serves the record as files under `/data/`, for those who write no GraphQL. */
export function serveExports(
  app: FastifyInstance,
  register: Register,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
): void {
  serveCopy(app, register);

  app.route({
    ...FILE_ROUTE,
    url: '/data/datapackage.json',
    handler: async (request, reply) => {
      const described = dataPackage(await revisionOf(register));
      reply.type('application/json; charset=utf-8');
      return sendWithTag(request, reply, `${JSON.stringify(described, null, 2)}\n`);
    },
  });

  app.route({
    ...FILE_ROUTE,
    url: '/data/:file',
    handler: async (request: FastifyRequest<{ Params: { file: string } }>, reply: FastifyReply) => {
      const file = FILES.get(request.params.file);
      if (!file) {
        const known = [...FILES.keys(), 'datapackage.json', 'register.sqlite'].join(', ');
        throw new Refusal(404, `There is no such file. There are: ${known}.`);
      }
      const { searchParams } = new URL(request.url, 'http://localhost');
      const { days } = createContext(request);
      const parameters = readParameters(file.table, file.format, searchParams, days.today);
      await within(days, parameters);
      const ask = askFor(apollo, createContext, request);
      return sendTable(request, reply, { ...file, parameters, register, ask });
    },
  });
}

/** Throws `Refusal` (400) where the file is asked for a day beyond the record. */
async function within(days: Days, { asOf }: Parameters): Promise<void> {
  try {
    await days.answered(asOf);
  } catch (error) {
    throw refusalOf(error);
  }
}
