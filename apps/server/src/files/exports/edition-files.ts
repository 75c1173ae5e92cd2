import { dayOf, type Edition, editionText, type Register } from '@signatory/register';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FILE_ROUTE } from '../../http/content-length.ts';
import { sendWithTag } from '../../http/etag.ts';
import { Refusal, refusalOf, refuseParameters } from '../../http/refusal.ts';
import { LICENCE } from '../../http/version.ts';
import { ATTRIBUTION, LICENCE_URL } from './file-head.ts';

/** The files of an edition by their endings. */
const FORMATS: Readonly<
  Record<string, { mediaType: string; name?: string; write: (edition: Edition) => string }>
> = {
  jsonl: { mediaType: 'application/x-ndjson; charset=utf-8', write: editionText },
  cff: { mediaType: 'text/yaml; charset=utf-8', name: 'CITATION.cff', write: citationFile },
};

/** Serves each edition as the file that the seeds have of it, and its citation file, under `/data/editions/`. */
export function serveEditions(app: FastifyInstance, register: Register): void {
  app.route({
    ...FILE_ROUTE,
    url: '/data/editions/:file',
    handler: async (request: FastifyRequest<{ Params: { file: string } }>, reply: FastifyReply) => {
      const { file } = request.params;
      const [, name = '', ending = ''] = /^(.*)\.(\w+)$/.exec(file) ?? [];
      const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
      refuseParameters(file, request);
      const edition = format && (await editionOf(register, name));
      if (!format || !edition)
        throw new Refusal(
          404,
          `There is no file ${JSON.stringify(file.slice(0, 60))}. Of each edition on /changes there are two, as in /data/editions/2026-12-04.1.jsonl and /data/editions/2026-12-04.1.cff.`,
        );
      reply
        .header('link', `<${LICENCE_URL}>; rel="license"`)
        .header('signatory-revision', edition.digest)
        .header('content-disposition', `attachment; filename="${format.name ?? file}"`)
        .type(format.mediaType);
      return sendWithTag(request, reply, format.write(edition));
    },
  });
}

async function editionOf(register: Register, name: string): Promise<Edition | null> {
  try {
    return await register.editions.published(name);
  } catch (error) {
    throw refusalOf(error);
  }
}

/** How to cite it, in the Citation File Format 1.2.0. Names, days and digests need no quotation marks to be text, but for the day. */
function citationFile({ name, digest }: Edition): string {
  return `cff-version: 1.2.0
message: Cite this edition by its name and digest; a statement or a standing by its own citation.
type: dataset
title: ${ATTRIBUTION}, edition ${name}
version: ${name}
date-released: "${dayOf(name)}"
authors:
  - name: Signatory
license: ${LICENCE}
identifiers:
  - type: other
    value: "sha256:${digest}"
    description: SHA-256 of the record as this edition left it
`;
}
