import type { PartialDate } from '../../dates/dates.ts';
import { useFirstMessages } from '../../messages/messages.ts';
import { Count } from './Count.tsx';
import { DateText } from './DateText.tsx';
import { EditionNames } from './EditionNames.tsx';
import type { NumberKind } from './number-kinds.ts';

/** Placeholder for the first date in a sentence; the following characters of Unicode's private use area are those of the others. */
const FIRST = 0xe000;

/**
 * A sentence of the messages. Its dates become `time` elements, and a number in it opens the definition of what is
 * counted.
 */
export function MessageText(props: {
  of?: NumberKind;
  dates?: readonly PartialDate[];
  /** Whether only the number opens the definition, not the whole sentence. */
  inText?: boolean;
  /** Whether its numbers are on the page once more: see `Count`. */
  again?: boolean;
  children: (...dates: string[]) => string;
}) {
  const messages = useFirstMessages();
  const { of, dates = [], inText = dates.length > 0, again, children: write } = props;
  const marks = dates.map((_, index) => String.fromCharCode(FIRST + index));
  const parts = write(...marks).split(/([\uE000-\uE00F])/);
  return parts.map((part, index) => {
    const date = dates[part.charCodeAt(0) - FIRST];
    // The parts of a sentence have an order and no names.
    const key = `${index} ${part}`;
    if (date !== undefined) return <DateText key={key} date={date} />;
    // A date may end in a full stop, which then ends the sentence as well.
    const before = dates[(parts[index - 1] ?? '').charCodeAt(0) - FIRST];
    const stopped = before !== undefined && messages.date(before).endsWith('.');
    const text = stopped ? part.replace(/^\./, '') : part;
    if (of === undefined) return <EditionNames key={key} text={text} />;
    return <Numbered key={key} of={of} text={text} whole={!inText} again={again} />;
  });
}

/** A text whose numbers open the definition; the whole text where it is a number with its noun, or has the number in words. */
function Numbered(props: {
  of: NumberKind;
  text: string;
  whole: boolean;
  again: boolean | undefined;
}) {
  const { of, text, whole, again } = props;
  if (whole) {
    return (
      <Count of={of} again={again}>
        {text}
      </Count>
    );
  }
  return text.split(/(\d[\d,\u00a0]*)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have an order and no names
      <Count key={index} of={of} again={again}>
        {part}
      </Count>
    ),
  );
}
