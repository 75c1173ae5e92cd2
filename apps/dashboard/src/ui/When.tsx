import type { PartialDate } from '../dates.ts';
import { isAhead } from '../day.ts';
import { useHandover } from '../handover.ts';
import { useMessages } from '../messages/messages.ts';
import { DateText } from './DateText.tsx';
import { Told } from './Told.tsx';

/** When something happened; of what is still ahead, that it is scheduled. */
export function When({ date }: { date: PartialDate }) {
  const { asOf } = useMessages();
  const { today } = useHandover();
  if (!isAhead(date, today)) return <DateText date={date} />;
  return <Told dates={[date]}>{(day) => asOf.scheduled(day)}</Told>;
}
