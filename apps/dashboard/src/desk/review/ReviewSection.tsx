import type { ChangeSetParts } from '../change-set/parts.ts';
import { ask } from '../client/ask.ts';
import { usePerson } from '../client/person.ts';
import { useDeed } from '../client/use-deed.ts';
import {
  ApproveDocument,
  type EffectFieldsFragment,
  PublishDocument,
  SendBackDocument,
} from '../documents.generated.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { Instant } from '../frame/Instant.tsx';
import { ReasonForm } from '../frame/ReasonForm.tsx';
import { messages } from '../messages/messages.ts';
import { reviewKinds } from '../messages/words.ts';
import { useProgress } from './use-progress.ts';

const { review: say, changeSet: saySet } = messages;

/** What was submitted and decided, and, for a reviewer, what is to be decided. */
export function ReviewSection(props: ChangeSetParts & { effect: EffectFieldsFragment | null }) {
  const { changeSet } = props;
  const { state, submissions, reviews, edition } = changeSet;
  const last = submissions.at(-1);
  if (!last) return null;
  return (
    <section className="panel" aria-labelledby="review">
      <h2 id="review">{say.title}</h2>
      <ol className="rows">
        {submissions.map(({ number, digest, by, at, why }) => (
          <li key={digest}>
            <span>
              <b>{saySet.submission(number)}</b> {by.name}, <Instant at={at} />{' '}
              <code>{digest.slice(0, 12)}</code>
              <q>{why}</q>
            </span>
            <ul>
              {reviews
                .filter(({ submission }) => submission === number)
                .map(({ kind, by: who, at: when, comment }) => (
                  <li key={when}>
                    {`${who?.name ?? saySet.desk}: ${reviewKinds[kind]}, `}
                    <Instant at={when} />
                    {comment !== null && <q>{comment}</q>}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {state === 'PUBLISHED' && edition !== null && (
        <p>
          {say.published(edition)} <a href={`/changes/${edition}`}>{say.seeEdition}</a>
        </p>
      )}
      {(state === 'SUBMITTED' || state === 'APPROVED' || state === 'PUBLISHING') && (
        <Decision {...props} submission={last.digest} />
      )}
    </section>
  );
}

function Decision({
  changeSet,
  onChange,
  effect,
  submission,
}: ChangeSetParts & { effect: EffectFieldsFragment | null; submission: string }) {
  const { id, state, may } = changeSet;
  const person = usePerson();
  const approving = useDeed();
  const publishing = useDeed();
  useProgress(changeSet, onChange);
  if (!person.is('REVIEWER'))
    return (
      <p role="status">
        {state === 'SUBMITTED'
          ? say.waiting
          : state === 'PUBLISHING'
            ? say.publishing
            : say.approved}
      </p>
    );
  const approve = (digest: string) =>
    approving.run(async () => {
      const done = (await ask(ApproveDocument, { changeSet: id, submission, effect: digest }))
        .approve;
      if (done.changeSet) onChange(done.changeSet);
      return done;
    });
  const publish = () =>
    publishing.run(async () => {
      const done = (await ask(PublishDocument, { changeSet: id, submission })).publish;
      if (done.changeSet) onChange(done.changeSet);
      return done;
    });
  return (
    <>
      {state === 'SUBMITTED' && !may.includes('APPROVE') && <p>{say.own}</p>}
      {may.includes('APPROVE') && effect && (
        <div>
          <p>{say.approving(submission.slice(0, 12), effect.digest.slice(0, 12))}</p>
          <button
            type="button"
            disabled={approving.isBusy}
            onClick={() => void approve(effect.digest)}
          >
            {say.approve}
          </button>
        </div>
      )}
      <DeedAnswer deed={approving} />
      {state !== 'SUBMITTED' && (
        <div>
          <p role="status">
            {publishing.isBusy || state === 'PUBLISHING' ? say.publishing : say.approved}
          </p>
          <button type="button" disabled={publishing.isBusy} onClick={() => void publish()}>
            {state === 'PUBLISHING' ? say.publishAgain : say.publish}
          </button>
        </div>
      )}
      <DeedAnswer deed={publishing} />
      {may.includes('SEND_BACK') && (
        <details>
          <summary>{say.sendBack}</summary>
          <ReasonForm
            id="send-back"
            title={say.sendBack}
            label={say.comment}
            button={say.sendBack}
            most={2000}
            work={async (comment) => {
              const { sendBack } = await ask(SendBackDocument, {
                changeSet: id,
                submission,
                comment,
              });
              if (sendBack.changeSet) onChange(sendBack.changeSet);
              return sendBack;
            }}
          />
        </details>
      )}
    </>
  );
}
