import { messages } from '../messages/messages.ts';
import type { Checked } from './use-check.ts';

const { entry: say } = messages;

/** How much is wrong, above the form. */
export function FaultCount({ check, own }: { check: Checked; own: number }) {
  return (
    <div className="tools">
      <p role="status">{check.isBusy ? say.checking : said(own, check.refusals.length - own)}</p>
      {own > 0 && (
        <button type="button" className="plain" onClick={goToFirstFault}>
          {say.firstFault}
        </button>
      )}
    </div>
  );
}

function said(own: number, others: number): string {
  if (own === 0) return others === 0 ? say.noFaults : say.onlyOtherFaults(others);
  return others === 0 ? say.faults(own) : `${say.faults(own)}. ${say.otherFaults(others)}`;
}

/** Puts the keyboard into the first field of the form with which something is wrong. */
function goToFirstFault(): void {
  const fault = document.querySelector('.entry .fault');
  const field = fault?.closest('.field')?.querySelector('input, select, textarea');
  const place = field ?? fault?.closest('fieldset');
  if (place instanceof HTMLElement) place.focus({ preventScroll: true });
  fault?.scrollIntoView({ block: 'center' });
}
