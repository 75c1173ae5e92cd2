import { JOINING_KINDS } from '@signatory/schema';
import type { PartialDate } from '../../dates/dates.ts';
import type { ContestedClaimsFragment } from '../../documents.generated.ts';
import type { Messages } from '../../messages/catalogue.ts';
import { useMessages } from '../../messages/messages.ts';
import { MessageText } from '../../ui/text/MessageText.tsx';

type ContestedAct = ContestedClaimsFragment['contested'][number];

/** Whether an act, were it not contested, would end the gap. */
export function isJoining({ kind }: ContestedAct): boolean {
  return JOINING_KINDS.includes(kind);
}

/** The sentence on contested acts that would end the gap; none where there are none. */
export function contestedInWords(
  { acts: words, lists, places, terms }: Messages,
  acts: readonly ContestedAct[],
  write: (date: PartialDate) => string,
): readonly string[] {
  if (acts.length === 0) return [];
  const claims = acts.map(({ kind, date, dateInferred }) => {
    const when = date === null ? words.undated : write(date);
    return `${terms.actKinds[kind].word} ${when}${dateInferred ? ` (${words.inferred})` : ''}`;
  });
  return [places.contestedActs(claims.join(lists.comma))];
}

/** The acts of a place that sources contradict, in a sentence; nothing where there are none. */
export function ContestedActs({ acts }: { acts: readonly ContestedAct[] }) {
  const messages = useMessages();
  const dates = acts.flatMap(({ date }) => (date === null ? [] : [date]));
  if (acts.length === 0) return null;
  return (
    <>
      {' '}
      <MessageText dates={dates}>
        {(...days) => {
          const written = days.values();
          return contestedInWords(messages, acts, () => written.next().value ?? '').join(' ');
        }}
      </MessageText>
    </>
  );
}
