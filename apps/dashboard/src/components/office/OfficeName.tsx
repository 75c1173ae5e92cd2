import type { OfficeNameFragment } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/messages.ts';

interface OfficeNameProps {
  office: OfficeNameFragment;
  /** Whether the evidence for it ends before the day on which it is named. */
  lastKnown?: boolean;
}

/** The title of an office, and whether it is held in full and known of the day: `President of Syria (interim)`. */
export function OfficeName({ office, lastKnown = false }: OfficeNameProps) {
  const messages = useMessages();
  const isEnglish = office.title === office.titleInEnglish;
  return (
    <>
      <bdi {...(isEnglish && { lang: 'en' })}>{office.title}</bdi>
      {remarksOn(messages, office, lastKnown)}
    </>
  );
}

/** The same as a text. */
export function officeText(
  messages: Messages,
  office: OfficeNameFragment,
  lastKnown: boolean,
): string {
  return `${office.title}${remarksOn(messages, office, lastKnown)}`;
}

function remarksOn(
  { lists, record, terms }: Messages,
  { capacity }: OfficeNameFragment,
  lastKnown: boolean,
): string {
  const remarks = [capacity && terms.capacities[capacity], lastKnown && record.lastKnown].filter(
    Boolean,
  );
  return remarks.length === 0 ? '' : ` (${remarks.join(lists.comma)})`;
}
