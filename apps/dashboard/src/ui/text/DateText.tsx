import type { PartialDate } from '../../dates/dates.ts';
import { useFirstMessages } from '../../messages/messages.ts';

/** A date in words, exact or not. */
export function DateText({ date }: { date: PartialDate }) {
  const messages = useFirstMessages();
  return <time dateTime={date}>{messages.date(date)}</time>;
}
