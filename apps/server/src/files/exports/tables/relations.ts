import type { AccordFilter } from '@signatory/schema';
import { Refusal } from '../../../http/refusal.ts';
import {
  type ExportedRelationFragment,
  ExportRelationsDocument,
  ExportRelationsOfAccordDocument,
  type RelatedAccordFragment,
} from '../../documents.generated.ts';
import { isBegunBy, supporting } from '../as-of-filter.ts';
import { allPages, filterOn, sourcesIn, table } from '../table.ts';

interface Row {
  readonly from: RelatedAccordFragment;
  readonly to: RelatedAccordFragment;
  readonly relation: ExportedRelationFragment;
}

/** How accords stand to others. */
export const relations = table<Row>({
  name: 'relations',
  title: 'Which accord is a protocol to which, amends, implements or replaces it',
  description:
    'One row for each relation of an accord to another; it gives no country a standing. With accord those that it has and those that others have to it, else those of the accords that meet the parameters. With asOf those of which a source was published up to that day, and those of which no day is known.',
  key: ['accord', 'kind', 'related'],
  optional: [],
  enums: { kind: 'AccordRelationKind' },
  references: {},
  filter: 'AccordFilter',
  parameters: { accord: 'ActFilter.accord' },
  asOfToday: false,
  columns: [
    {
      name: 'accord',
      type: 'string',
      description: 'Slug of the accord that has the relation.',
      of: ({ from }) => from.slug,
    },
    {
      name: 'accord_name',
      type: 'string',
      description: 'Its name in English.',
      of: ({ from }) => from.name,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'How it stands to the other: PROTOCOL_TO, AMENDS, IMPLEMENTS or REPLACES.',
      of: ({ relation }) => relation.kind,
    },
    {
      name: 'related',
      type: 'string',
      description: 'Slug of the other accord.',
      of: ({ to }) => to.slug,
    },
    {
      name: 'related_name',
      type: 'string',
      description: 'Name of the other accord in English.',
      of: ({ to }) => to.name,
    },
    {
      name: 'sources',
      type: 'list',
      description: 'Slugs of the sources that support it.',
      of: ({ relation }) => sourcesIn(relation.citations, 'SUPPORTS'),
    },
  ],
  pages: async function* (runQuery, parameters) {
    const { asOf } = parameters;
    const isBegun = ({ relation }: Row) =>
      isBegunBy(asOf, { date: null }, supporting(relation.citations));
    const { accord: slug } = parameters.extra;
    if (slug !== undefined) {
      const { accord } = await runQuery(ExportRelationsOfAccordDocument, { accord: slug });
      if (!accord)
        throw new Refusal(404, `The register has no accord ${JSON.stringify(slug.slice(0, 60))}.`);
      const toIt = accord.relatedBy.map((relation) => {
        return { from: relation.accord, to: accord, relation };
      });
      yield [...rowsOf(accord), ...toIt].filter(isBegun);
      return;
    }
    const filter = filterOn<AccordFilter>(parameters);
    const page = async (after: string | null) =>
      (await runQuery(ExportRelationsDocument, { filter, after })).accords;
    for await (const accords of allPages(page)) yield accords.flatMap(rowsOf).filter(isBegun);
  },
});

function rowsOf(
  accord: RelatedAccordFragment & { readonly relations: readonly ExportedRelationFragment[] },
): readonly Row[] {
  return accord.relations.map((relation) => ({ from: accord, to: relation.accord, relation }));
}
