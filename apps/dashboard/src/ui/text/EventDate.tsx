import type { PartialDate } from '../../dates/dates.ts';
import { isAhead } from '../../dates/day.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import { useHydrationState } from '../../page/hydration-state.ts';
import { DateText } from './DateText.tsx';
import { MessageText } from './MessageText.tsx';

/** The date of an event; a future one is marked as scheduled. */
export function EventDate({ date }: { date: PartialDate }) {
  const { asOf } = useFirstMessages();
  const { today } = useHydrationState();
  if (!isAhead(date, today)) return <DateText date={date} />;
  return <MessageText dates={[date]}>{(day) => asOf.scheduled(day)}</MessageText>;
}
