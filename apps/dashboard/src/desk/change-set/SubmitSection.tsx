import { ask } from '../client/ask.ts';
import { SubmitDocument, WithdrawDocument } from '../documents.generated.ts';
import { ReasonForm } from '../frame/ReasonForm.tsx';
import { messages } from '../messages/messages.ts';
import type { ChangeSetParts } from './parts.ts';

const { changeSet: say } = messages;

/** For its author: hands a change set to review, or gives it up. */
export function SubmitSection({ changeSet, onChange, isOwn }: ChangeSetParts & { isOwn: boolean }) {
  const { id, version, drafts } = changeSet;
  const given = { changeSet: id, expected: version };
  return (
    <>
      {isOwn && drafts.length > 0 && (
        <ReasonForm
          id="submit"
          title={say.submit}
          label={say.why}
          hint={say.whyHint}
          button={say.submit}
          most={1000}
          work={async (why) => {
            const { submit } = await ask(SubmitDocument, { ...given, why });
            if (submit.changeSet) onChange(submit.changeSet);
            return submit;
          }}
        />
      )}
      <details className="panel">
        <summary>{say.withdraw}</summary>
        <ReasonForm
          id="withdraw"
          title={say.withdraw}
          label={say.withdrawWhy}
          button={say.withdraw}
          most={1000}
          work={async (why) => {
            const { withdraw } = await ask(WithdrawDocument, { ...given, why });
            if (withdraw.changeSet) onChange(withdraw.changeSet);
            return withdraw;
          }}
        />
      </details>
    </>
  );
}
