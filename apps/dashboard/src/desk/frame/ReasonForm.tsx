import { useState } from 'react';
import { useUnsent } from '../client/guard.ts';
import { useDeed } from '../client/use-deed.ts';
import type { RefusalFieldsFragment } from '../documents.generated.ts';
import { DeedForm } from './DeedForm.tsx';
import { Labelled } from './Labelled.tsx';

/** Something that is done with a reason. Whoever leaves with one that is not sent is asked first. */
export function ReasonForm(props: {
  id: string;
  title: string;
  label: string;
  hint?: string;
  button: string;
  /** How many characters the reason may have. */
  most: number;
  work(reason: string): Promise<{ readonly refusals: readonly RefusalFieldsFragment[] }>;
}) {
  const { id, title, label, hint, button, most, work } = props;
  const [reason, setReason] = useState('');
  const unsent = useUnsent(reason);
  const deed = useDeed();
  const send = async () => {
    const isDone = await deed.run(() => work(reason));
    if (isDone) unsent.isSaved = true;
  };
  return (
    <DeedForm deed={deed} button={button} title={`${id}-title`} onSend={() => void send()}>
      <h2 id={`${id}-title`}>{title}</h2>
      <Labelled id={id} label={label} hint={hint}>
        <textarea
          id={id}
          required
          rows={3}
          maxLength={most}
          aria-describedby={hint && `${id}-hint`}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Labelled>
    </DeedForm>
  );
}
