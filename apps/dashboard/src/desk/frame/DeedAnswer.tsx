import type { Deed } from '../client/use-deed.ts';
import { messages } from '../messages/messages.ts';
import { ProveAgain } from './ProveAgain.tsx';
import { RefusalList } from './RefusalList.tsx';

const { frame, signedOut } = messages;

/** Why what a button was to do was not done; nothing where it was. */
export function DeedAnswer({ deed }: { deed: Deed }) {
  return (
    <div role="alert">
      {deed.failure !== null && (
        <p className="fault">
          {deed.failure === signedOut.meanwhile ? signedOut.deed : frame.failed(deed.failure)}
        </p>
      )}
      <RefusalList refusals={deed.refusals} />
      {deed.refusals.some(({ code }) => code === 'PROVE_AGAIN') && <ProveAgain />}
    </div>
  );
}
