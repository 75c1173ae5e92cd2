import { useState } from 'react';
import { useDeed } from '../client/use-deed.ts';
import type { RefusalFieldsFragment } from '../documents.generated.ts';
import { DeedForm } from './DeedForm.tsx';
import { Labelled } from './Labelled.tsx';

/** Something that is done with a reason. */
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
  const deed = useDeed();
  return (
    <DeedForm
      deed={deed}
      button={button}
      title={`${id}-title`}
      onSend={() => void deed.run(() => work(reason))}
    >
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
