import type { PartialDate } from '../../dates/dates.ts';
import { isUncovered, useDays } from '../../dates/day.ts';
import { useMessages } from '../../messages/messages.ts';
import css from '../../ui/text/Definition.module.css';
import { MessageText } from '../../ui/text/MessageText.tsx';
import { meaningId, type NumberKind, ofRecord } from '../../ui/text/number-kinds.ts';

/**
 * The definitions of the numbers of a page: what they count, and for which day. Each opens by any number of its kind. `until` is the
 * last day covered, absent where there are several.
 */
export function NumberMeanings(props: {
  kinds: readonly NumberKind[];
  until?: PartialDate | null;
}) {
  const { numbers, asOf } = useMessages();
  const { day, today } = useDays();
  const { kinds, until } = props;
  return kinds.map((kind) => {
    const on = ofRecord.has(kind) ? today : day;
    return (
      <div key={kind} popover="auto" id={meaningId(kind)} className={css.definition}>
        <p>{numbers.kinds[kind].what}</p>
        <p>
          <MessageText dates={[on]}>{(date) => numbers.on(date)}</MessageText>{' '}
          {until === undefined && numbers.ownDays}
          {until === null && asOf.notStated}
          {until != null && isUncovered(on, until) && (
            <MessageText dates={[until]}>{(date) => asOf.knownTo(date)}</MessageText>
          )}
        </p>
        <p>{numbers.kinds[kind].how}</p>
      </div>
    );
  });
}
