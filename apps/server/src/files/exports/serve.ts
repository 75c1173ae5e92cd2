import type { ApolloServer } from '@apollo/server';
import { nearest, type Register } from '@signatory/register';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readKnownOn } from '../../editions/known-on.ts';
import type { Context, CreateContext } from '../../graphql/context.ts';
import { queryRunner } from '../../graphql/execute.ts';
import { EDITION_FILE_ROUTE } from '../../http/content-length.ts';
import { sendWithTag } from '../../http/etag.ts';
import { Refusal, refusalOf, refuseParameters } from '../../http/refusal.ts';
import { dataPackage } from './data-package.ts';
import { serveEditions } from './edition-files.ts';
import { csv, type Format, json } from './formats.ts';
import { resolveParameters } from './parameter-references.ts';
import { readParameters } from './parameters.ts';
import { revisionOf, sendTable } from './send.ts';
import { serveCopy } from './sqlite/serve.ts';
import type { AnyTable, Parameters } from './table.ts';
import { jsonld, wordings } from './tables/annotations.ts';
import { TABLES } from './tables/tables.ts';

/** Table files by name. */
const FILES: ReadonlyMap<string, { readonly table: AnyTable; readonly format: Format }> = new Map([
  ...TABLES.flatMap((table) =>
    [csv, json].map((format) => [`${table.name}.${format.extension}`, { table, format }] as const),
  ),
  ['statements.jsonld', { table: wordings, format: jsonld }],
]);

/** Serves the record as files under `/data/`, for readers who do not use GraphQL. */
export function serveExports(
  app: FastifyInstance,
  register: Register,
  apollo: ApolloServer<Context>,
  createContext: CreateContext,
): void {
  serveCopy(app, register);
  serveEditions(app, register);

  app.route({
    ...EDITION_FILE_ROUTE,
    url: '/data/datapackage.json',
    handler: async (request, reply) => {
      refuseParameters('datapackage.json', request);
      const revision = await revisionOf(createContext(request).register);
      const described = dataPackage(revision);
      reply.header('signatory-revision', revision.digest).type('application/json; charset=utf-8');
      return sendWithTag(request, reply, `${JSON.stringify(described, null, 2)}\n`);
    },
  });

  app.route({
    ...EDITION_FILE_ROUTE,
    url: '/data/:file',
    handler: async (request: FastifyRequest<{ Params: { file: string } }>, reply: FastifyReply) => {
      const file = FILES.get(request.params.file);
      if (!file) {
        const { file: given } = request.params;
        const known = [...FILES.keys(), 'datapackage.json', 'register.sqlite'];
        const near = nearest(
          given,
          Array.from(known, (key) => ({ key, texts: [key] })),
        );
        const suggestion = near[0] ? `; did you mean ${near[0]}?` : '.';
        throw new Refusal(
          404,
          `There is no file ${JSON.stringify(given.slice(0, 60))}${suggestion} There are: ${known.join(', ')}.`,
        );
      }
      const { search } = readKnownOn(request);
      const context = createContext(request);
      const read = readParameters(file.table, file.format, search, context.days.today);
      const parameters = await checked(file.table, read, context);
      const runQuery = queryRunner(apollo, createContext, request);
      const origin = context.origin ?? '';
      const { register } = context;
      return sendTable(request, reply, { ...file, parameters, register, runQuery, origin });
    },
  });
}

/** The parameters with keys in place of references. Throws `Refusal` (400, 404) for an unknown reference and for a day beyond the record. */
async function checked(table: AnyTable, read: Parameters, context: Context): Promise<Parameters> {
  try {
    await context.days.dayFor(read.asOf);
    return await resolveParameters(table, read, context);
  } catch (error) {
    throw refusalOf(error);
  }
}
