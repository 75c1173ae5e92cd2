import { ask } from '../client/ask.ts';
import { useDeed } from '../client/use-deed.ts';
import { TakeOverDocument } from '../documents.generated.ts';
import { DeedAnswer } from '../frame/DeedAnswer.tsx';
import { messages } from '../messages/messages.ts';
import type { ChangeSetParts } from './parts.ts';

const { changeSet: say } = messages;

/** For an editor who did not begin it. */
export function TakeOverSection({ changeSet, onChange }: ChangeSetParts) {
  const { id, version, author } = changeSet;
  const deed = useDeed();
  const takeOver = () =>
    deed.run(async () => {
      const done = (await ask(TakeOverDocument, { changeSet: id, expected: version })).takeOver;
      if (done.changeSet) onChange(done.changeSet);
      return done;
    });
  return (
    <div className="panel">
      <p>{say.otherAuthor(author.name)}</p>
      <button type="button" disabled={deed.isBusy} onClick={() => void takeOver()}>
        {say.takeOver}
      </button>
      <DeedAnswer deed={deed} />
    </div>
  );
}
