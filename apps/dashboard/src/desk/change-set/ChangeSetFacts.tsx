import type { ChangeSetFieldsFragment } from '../documents.generated.ts';
import { Instant } from '../frame/Instant.tsx';
import { messages } from '../messages/messages.ts';
import { states } from '../messages/words.ts';

const { changeSet: say } = messages;

/** How far a change set has come, and whose it is. */
export function ChangeSetFacts({ changeSet }: { changeSet: ChangeSetFieldsFragment }) {
  const { state, author, begun, changed, edition } = changeSet;
  return (
    <dl className="facts">
      <div>
        <dt>{say.state}</dt>
        <dd>
          <span className="state" data-state={state}>
            {states[state]}
          </span>
        </dd>
      </div>
      <div>
        <dt>{say.author}</dt>
        <dd>{author.name}</dd>
      </div>
      <div>
        <dt>{say.begun}</dt>
        <dd>
          <Instant at={begun} />
        </dd>
      </div>
      <div>
        <dt>{say.changed}</dt>
        <dd>
          <Instant at={changed} />
        </dd>
      </div>
      {edition !== null && (
        <div>
          <dt>{say.edition}</dt>
          <dd>
            <a href={`/changes/${edition}`}>{edition}</a>
          </dd>
        </div>
      )}
    </dl>
  );
}
