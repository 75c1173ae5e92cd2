import type { AccordKindLineFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { AccordName } from './AccordName.tsx';

/** The kind of an accord, and its umbrella. */
export function AccordKindLine({ accord }: { accord: AccordKindLineFragment }) {
  const messages = useMessages();
  const kind = messages.terms.accordKinds[accord.kind];
  if (!accord.partOf) return kind;
  return messages.accord.partOf(kind, <AccordName accord={accord.partOf} />);
}
