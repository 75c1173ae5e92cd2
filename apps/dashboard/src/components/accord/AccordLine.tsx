import { useDays } from '../../dates/day.ts';
import type { AccordItemFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { StandingMark } from '../../ui/symbol/StandingMark.tsx';
import { Count } from '../../ui/text/Count.tsx';
import { Line } from '../../ui/text/Lines.tsx';
import { CoverageNote } from '../day/CoverageNote.tsx';
import { AccordName } from './AccordName.tsx';

/** An accord in one line, for the many bilateral ones: its name and its tally of standings. */
export function AccordLine({ accord }: { accord: AccordItemFragment }) {
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
        <CoverageNote key="known" inLine day={day} until={accord.coverage?.until ?? null} />,
      ]}
    />
  );
}
