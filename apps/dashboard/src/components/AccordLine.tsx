import type { AccordEntryFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { StandingMark } from '../ui/StandingMark.tsx';
import css from './AccordLine.module.css';
import { AccordName } from './AccordName.tsx';

/** An accord in one line, for the many that join two states: its name, and how many stand where. */
export function AccordLine({ accord }: { accord: AccordEntryFragment }) {
  const messages = useMessages();
  return (
    <div className={css.line} data-later>
      <AccordName accord={accord} />
      <span className={css.tally}>
        {accord.tally.map(({ standing, count }) => (
          <StandingMark key={standing} standing={standing}>
            {messages.terms.standings[standing].word} {count}
          </StandingMark>
        ))}
      </span>
    </div>
  );
}
