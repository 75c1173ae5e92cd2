import type { EntryChangeKind } from '@signatory/schema';
import { useLocation } from 'react-router';
import { paths } from '../../address/paths.ts';
import { EditionChangeItem } from '../../components/change/EditionChangeItem.tsx';
import { Pager } from '../../components/list/Pager.tsx';
import type { EditionChangesQuery } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { Section } from '../../ui/page/Section.tsx';

/** The changes of one kind; without them where the edition is gone. */
export interface ChangesOfKind {
  readonly kind: EntryChangeKind;
  readonly changes: NonNullable<EditionChangesQuery['edition']>['changes'] | null;
}

/** What an edition changed in one way, with links to the rest of it. */
export function EditionChanges(props: {
  of: ChangesOfKind;
  /** Its name. */
  edition: string;
  /** How many there are. */
  total: number;
}) {
  const { editions: words } = useMessages();
  const { search } = useLocation();
  const { kind, changes } = props.of;
  const count = words.counts[kind](props.total);
  const isChosen = new URLSearchParams(search).has('kind');
  if (changes === null) return null;
  return (
    <Section title={words.kinds[kind]} aside={count} name={kind}>
      {changes.nodes.map((change) => (
        <EditionChangeItem key={change.id} change={change} />
      ))}
      {isChosen ? (
        <>
          <Pager
            page={changes.pageInfo}
            of={words.kinds[kind]}
            previous={words.earlier}
            next={words.later}
          />
          <p>
            <Link to={paths.edition(props.edition)}>{words.allKinds}</Link>
          </p>
        </>
      ) : (
        changes.pageInfo.hasNextPage && (
          <p>
            <Link to={paths.edition(props.edition, kind)}>{words.all(count)}</Link>
          </p>
        )
      )}
    </Section>
  );
}
