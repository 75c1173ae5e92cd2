import type { AccordRelationKind } from '@signatory/schema';
import type { RelatedAccordsFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Section } from '../../ui/page/Section.tsx';
import { Facts } from '../../ui/text/Facts.tsx';
import { CitationList } from '../citation/CitationList.tsx';
import { AccordName } from './AccordName.tsx';

/** How an accord stands to others, with the sources for it, and how others stand to it; nothing where it does neither. */
export function RelatedAccords(props: { accord: RelatedAccordsFragment; asOf: string | null }) {
  const { relations, relatedBy } = props.accord;
  const words = useMessages().accord;
  if (relations.length + relatedBy.length === 0) return null;
  const nameOf = ({ accord }: RelatedAccordsFragment['relatedBy'][number]) => (
    <AccordName accord={accord} asOf={props.asOf} />
  );
  return (
    <Section title={words.related} aside={words.relatedAside}>
      <Facts
        facts={[
          ...byKind(relations).map(
            ([kind, some]) =>
              [
                words.relations[kind],
                some.map((relation) => (
                  <div key={relation.accord.id}>
                    {nameOf(relation)}
                    <CitationList citations={relation.citations} />
                  </div>
                )),
              ] as const,
          ),
          ...byKind(relatedBy).map(
            ([kind, some]) =>
              [
                words.relatedBy[kind],
                some.map((relation) => <div key={relation.accord.id}>{nameOf(relation)}</div>),
              ] as const,
          ),
        ]}
      />
    </Section>
  );
}

function byKind<Relation extends { readonly kind: AccordRelationKind }>(
  relations: readonly Relation[],
): readonly (readonly [AccordRelationKind, readonly Relation[]])[] {
  return [...Map.groupBy(relations, ({ kind }) => kind)];
}
