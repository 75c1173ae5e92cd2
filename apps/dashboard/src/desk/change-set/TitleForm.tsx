import { useState } from 'react';
import { ask } from '../client/ask.ts';
import { useDeed } from '../client/use-deed.ts';
import { RetitleDocument } from '../documents.generated.ts';
import { DeedForm } from '../frame/DeedForm.tsx';
import { TextField } from '../frame/TextField.tsx';
import { messages } from '../messages/messages.ts';
import type { ChangeSetParts } from './parts.ts';

const { changeSet: say, queue } = messages;

/** For its author: says anew what a change set is about. */
export function TitleForm({ changeSet, onChange }: ChangeSetParts) {
  const { id, version } = changeSet;
  const [title, setTitle] = useState(changeSet.title);
  const deed = useDeed();
  const save = () =>
    deed.run(async () => {
      const { retitle } = await ask(RetitleDocument, { changeSet: id, expected: version, title });
      if (retitle.changeSet) onChange(retitle.changeSet);
      return retitle;
    });
  return (
    <details className="panel">
      <summary>{say.retitle}</summary>
      <DeedForm deed={deed} button={say.retitleButton} isPart onSend={() => void save()}>
        <TextField
          id="new-title"
          label={queue.titleLabel}
          required
          maxLength={200}
          value={title}
          onText={setTitle}
        />
      </DeedForm>
    </details>
  );
}
