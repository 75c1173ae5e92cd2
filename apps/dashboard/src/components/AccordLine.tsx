import { useDays } from '../day.ts';
import type { AccordEntryFragment } from '../documents.generated.ts';
import { useMessages } from '../messages/messages.ts';
import { Count } from '../ui/Count.tsx';
import { Line } from '../ui/Lines.tsx';
import { StandingMark } from '../ui/StandingMark.tsx';
import { AccordName } from './AccordName.tsx';
import { KnownTo } from './KnownTo.tsx';

/** An accord in one line, for the many that join two states: its name, and how many stand where. */
export function AccordLine({ accord }: { accord: AccordEntryFragment }) {
  const messages = useMessages();
  const { day } = useDays();
  return (
    <Line
      name={<AccordName accord={accord} />}
      what={[
        ...accord.tally.map(({ standing, count }) => (
          <StandingMark key={standing} standing={standing}>
            {messages.terms.standings[standing].word} <Count of="standing">{count}</Count>
          </StandingMark>
        )),
        <KnownTo key="known" inLine day={day} until={accord.coverage?.until ?? null} />,
      ]}
    />
  );
}
