import { Link } from 'react-router';
import type { AccordKindLineFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { paths } from '../paths.ts';

/** What sort of accord it is, and the umbrella over it. */
export function AccordKindLine({ accord }: { accord: AccordKindLineFragment }) {
  const messages = useMessages();
  const kind = messages.terms.accordKinds[accord.kind];
  if (!accord.partOf) return kind;
  return messages.accord.partOf(
    kind,
    <Link to={paths.accord(accord.partOf.slug)}>
      <bdi>{accord.partOf.name}</bdi>
    </Link>,
  );
}
