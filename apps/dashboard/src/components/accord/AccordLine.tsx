import { useDays } from '../../dates/day.ts';
import type { AccordEntryFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { StandingMark } from '../../ui/symbol/StandingMark.tsx';
import { Count } from '../../ui/text/Count.tsx';
import { Line } from '../../ui/text/Lines.tsx';
import { KnownTo } from '../day/KnownTo.tsx';
import { AccordName } from './AccordName.tsx';

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
