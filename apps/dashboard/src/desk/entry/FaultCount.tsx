import { messages } from '../messages/messages.ts';
import type { Checked } from './use-check.ts';

const { entry: say } = messages;

/** How much is wrong, above the form. */
export function FaultCount({ check, own }: { check: Checked; own: number }) {
  const others = check.refusals.length - own;
  return (
    <p role="status">
      {check.isBusy ? say.checking : own === 0 ? say.noFaults : say.faults(own)}
      {!check.isBusy && others > 0 && ` ${say.otherFaults(others)}`}
    </p>
  );
}
