import type { ReactNode } from 'react';
import type { Answer } from '../client/use-answer.ts';
import type { CheckChangeSetQuery } from '../documents.generated.ts';
import { RefusalList } from '../frame/RefusalList.tsx';
import { messages } from '../messages/messages.ts';
import { EffectView } from './EffectView.tsx';

const { effect: say, frame } = messages;

/** What a change set would change, or everything that is wrong with it. */
export function EffectSection({
  answer,
  children,
}: {
  answer: Answer<CheckChangeSetQuery>;
  /** What mends a part of what is wrong. */
  children?: ReactNode;
}) {
  const check = answer.data?.checkChangeSet;
  return (
    <section className="panel" aria-labelledby="effect">
      <h2 id="effect">{say.title}</h2>
      <div aria-live="polite">
        {!check && answer.failure === null && <p>{say.loading}</p>}
        {answer.failure !== null && <p className="fault">{frame.failed(answer.failure)}</p>}
        {check && check.refusals.length > 0 && (
          <>
            <p>{say.faults(check.refusals.length)}</p>
            <RefusalList refusals={check.refusals} />
            {children}
          </>
        )}
        {check?.effect && <EffectView effect={check.effect} />}
      </div>
      <p>
        <button type="button" onClick={answer.reload}>
          {say.check}
        </button>
      </p>
    </section>
  );
}
