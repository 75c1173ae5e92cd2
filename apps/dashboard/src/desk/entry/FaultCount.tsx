import { messages } from '../messages/messages.ts';
import type { Checked } from './use-check.ts';

const { entry: say } = messages;

/** How much is wrong, above the form. */
export function FaultCount({ check, own }: { check: Checked; own: number }) {
  const others = check.refusals.length - own;
  return (
    <div className="tools">
      <p role="status">
        {check.isBusy ? say.checking : own === 0 ? say.noFaults : say.faults(own)}
        {!check.isBusy && others > 0 && ` ${say.otherFaults(others)}`}
      </p>
      {own > 0 && (
        <button type="button" className="plain" onClick={goToFirstFault}>
          {say.firstFault}
        </button>
      )}
    </div>
  );
}

/** Puts the keyboard into the first field of the form with which something is wrong. */
function goToFirstFault(): void {
  const fault = document.querySelector('.entry .fault');
  const field = fault?.closest('.field')?.querySelector('input, select, textarea');
  const place = field ?? fault?.closest('fieldset');
  if (place instanceof HTMLElement) place.focus({ preventScroll: true });
  fault?.scrollIntoView({ block: 'center' });
}
