import type { ReactNode } from 'react';
import type { AccordStepsFragment } from '../../documents.generated.ts';
import { useMessages } from '../../messages/messages.ts';
import { Link } from '../../ui/page/Link.tsx';
import { StandingMark } from '../../ui/symbol/StandingMark.tsx';
import { EventDate } from '../../ui/text/EventDate.tsx';
import { RecordedDate } from '../day/RecordedDate.tsx';
import { ContestedActs } from '../standing/ContestedActs.tsx';
import { type AccordSteps, accordSteps } from './accord-steps.ts';
import css from './StandingTable.module.css';

type Column = keyof AccordSteps;

const COLUMNS: readonly Column[] = ['signed', 'consented', 'inForce', 'left'];

/** The heads of the columns in which the depositaries keep accords. */
export function StepHeads() {
  const { places, steps } = useMessages();
  return (
    <>
      <th scope="col">{places.standing}</th>
      {COLUMNS.map((column) => (
        <th key={column} scope="col">
          {steps[column]}
        </th>
      ))}
    </>
  );
}

/** A place in these columns, with its standing before them. `address` is that of its page. */
export function StepCells({ place, address }: { place: AccordStepsFragment; address: string }) {
  const { terms, steps: words } = useMessages();
  const steps = accordSteps(place);
  return (
    <>
      <td>
        <StandingMark standing={place.standing}>
          <Link to={address}>{terms.standings[place.standing].word}</Link>
        </StandingMark>
        <span className={css.roles}>
          <ContestedActs acts={place.acts.filter(({ contested }) => contested)} />
        </span>
      </td>
      {COLUMNS.map((column) => (
        <td
          key={column}
          data-label={words[column]}
          className={steps[column].length === 0 ? css.unknown : undefined}
        >
          <ul>
            {steps[column].map((step) => (
              <li key={'id' in step ? step.id : `${step.standing} ${step.date}`}>
                <Step step={step} column={column} />
              </li>
            ))}
          </ul>
        </td>
      ))}
    </>
  );
}

/** A date, and the word for what was done where the head of the column does not say it. */
function Step({ step, column }: { step: AccordSteps[Column][number]; column: Column }): ReactNode {
  const { terms } = useMessages();
  if ('id' in step) {
    const isSaid = step.kind === 'SIGNED';
    return (
      <>
        <RecordedDate {...step} />
        {!isSaid && <span className={css.roles}>{terms.actKinds[step.kind].word}</span>}
      </>
    );
  }
  const isSaid = column === 'signed' || step.standing === 'PARTY';
  return (
    <>
      <EventDate date={step.date} />
      {!isSaid && <span className={css.roles}>{terms.standings[step.standing].word}</span>}
    </>
  );
}
