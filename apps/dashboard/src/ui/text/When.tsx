import type { PartialDate } from '../../dates/dates.ts';
import { isAhead } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import { useHandover } from '../../page/hydration-state.ts';
import { DateText } from './DateText.tsx';
import { Told } from './Told.tsx';

/** When something happened; of what is still ahead, that it is scheduled. */
export function When({ date }: { date: PartialDate }) {
  const { asOf } = useMessages();
  const { today } = useHandover();
  if (!isAhead(date, today)) return <DateText date={date} />;
  return <Told dates={[date]}>{(day) => asOf.scheduled(day)}</Told>;
}
