import type { Passage } from '@signatory/register';
import type { StatementFilter } from '@signatory/schema';
import { partsOfId } from '../../../editions/edition-id.ts';
import { targetOf } from '../../citations/annotation-target.ts';
import {
  ExportAnnotationsDocument,
  type ExportAnnotationsQuery,
} from '../../documents.generated.ts';
import { isSaidBy } from '../as-of-filter.ts';
import { type Data, headOf, LICENCE_URL } from '../file-head.ts';
import type { Format } from '../formats.ts';
import { allPages, filterOn, type Parameters, type Table } from '../table.ts';
import { urnOf } from '../uuid.ts';
import { AGENTS, nameOf } from './speaker.ts';
import { statements } from './statements.ts';

type Row = ExportAnnotationsQuery['statements']['nodes'][number];

/** The statements in all their wordings, for export as annotations. */
export const wordings: Table<Row> = {
  ...statements,
  description: statements.description.replace('its main wording', 'all its wordings'),
  columns: [],
  pages: async function* (runQuery, parameters) {
    const filter = filterOn<StatementFilter>(parameters);
    const page = async (after: string | null) =>
      (await runQuery(ExportAnnotationsDocument, { filter, after })).statements;
    for await (const rows of allPages(page))
      yield rows.filter((row) => isSaidBy(parameters.asOf, row));
  },
};

/** Terms of the register in addition to the annotation vocabulary. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    signatory: 'urn:signatory:terms:',
    date: 'signatory:date',
    form: 'signatory:form',
    passagesVerbatim: 'signatory:passagesVerbatim',
    attributedAs: 'signatory:attributedAs',
    preferred: 'signatory:preferred',
    statement: 'signatory:statement',
    page: 'signatory:page',
    recordSha256: 'signatory:recordSha256',
    meta: { '@id': 'signatory:meta', '@type': '@json' },
  },
];

/** Each wording as an annotation of its passages (W3C Web Annotation Data Model, 2017, §§3.2.4, 4.2.4, 4.2.5, 5.2). */
export const jsonld: Format = {
  extension: 'jsonld',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  parameters: {},
  givesAddresses: true,
  async *write(table, pages, { parameters, data, origin }) {
    const head = {
      '@context': CONTEXT,
      id: urnOf(`AnnotationPage:${new URLSearchParams(idParameters(parameters))}`),
      type: 'AnnotationPage',
      meta: headOf(table, parameters, data),
    };
    yield `${JSON.stringify(head).slice(0, -1)},\n"items":[`;
    let mark = '\n';
    for await (const rows of pages as AsyncIterable<readonly Row[]>) {
      let text = '';
      for (const annotation of rows.flatMap((row) => annotations(row, data, origin))) {
        text += mark + JSON.stringify(annotation);
        mark = ',\n';
      }
      yield text;
    }
    yield '\n]}\n';
  },
};

function annotations(
  { slug, date, speaker, wordings }: Row,
  { digest }: Data,
  origin: string,
): readonly object[] {
  return wordings.map((wording) => ({
    id: urnOf(partsOfId(wording.id).id),
    type: 'Annotation',
    motivation: 'identifying',
    rights: LICENCE_URL,
    statement: slug,
    page: `${origin}/statements/${slug}`,
    recordSha256: digest,
    form: wording.form,
    ...(stretches(wording).length > 0 && { passagesVerbatim: wording.verbatim }),
    attributedAs: wording.attributedAs,
    preferred: wording.preferred,
    body: {
      type: 'TextualBody',
      value: wording.text,
      format: 'text/plain',
      language: wording.language,
      creator: { ...AGENTS[speaker.__typename], name: nameOf(speaker) },
      // Not `created`, which is an instant (§3.3.1): the record has a day, a month or a year.
      ...(date !== null && { date }),
    },
    target: targetOf(wording.source, stretches(wording)),
  }));
}

/** The parameters in the id of an annotation page, sorted by name. */
function idParameters({ given, asOf }: Parameters): Record<string, string> {
  return { ...Object.fromEntries(given), ...(asOf !== null && { asOf }) };
}

/** The passages; for a paraphrase without passages its clause. */
function stretches({ passages, clause }: Row['wordings'][number]): readonly Passage[] {
  return passages.length > 0 || clause === null ? passages : [clause];
}
