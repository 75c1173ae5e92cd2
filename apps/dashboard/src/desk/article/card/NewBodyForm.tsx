import { BodyKind } from '@signatory/schema';
import { useState } from 'react';
import { Labelled } from '../../frame/Labelled.tsx';
import { messages } from '../../messages/messages.ts';
import { valueWord } from '../../messages/words.ts';
import type { SpeakerInput } from '../../types.generated.ts';
import type { Reading } from '../parts.ts';
import { CountryField } from './CountryField.tsx';

const { article: say } = messages;

/** What a new body needs to be a speaker: its kind, and the country that it speaks for, where it does for one. */
export function NewBodyForm({
  name,
  subjects,
  onBody,
  onCancel,
}: {
  name: string;
  subjects: Reading['subjects'];
  onBody(speaker: SpeakerInput): void;
  onCancel(): void;
}) {
  const [bodyKind, setBodyKind] = useState('');
  const [country, setCountry] = useState<string | null>(null);
  return (
    <form
      aria-label={say.newBody(name)}
      onSubmit={(event) => {
        event.preventDefault();
        onBody({ kind: 'NEW_BODY', key: name, bodyKind, country });
      }}
    >
      <p dir="auto">
        <b>{say.newBody(name)}</b>
      </p>
      <Labelled id="body-kind" label={say.bodyKind}>
        <select
          id="body-kind"
          required
          // biome-ignore lint/a11y/noAutofocus: whoever chose a new body is asked this next
          autoFocus
          value={bodyKind}
          onChange={({ target }) => setBodyKind(target.value)}
        >
          <option value="" />
          {Object.values(BodyKind).map((kind) => (
            <option key={kind} value={kind}>
              {valueWord(kind)}
            </option>
          ))}
        </select>
      </Labelled>
      <CountryField
        id="body-speaks-for"
        label={say.bodySpeaksFor}
        country={country}
        subjects={subjects}
        onCountry={setCountry}
      />
      <p className="tools">
        <button type="submit">{say.takeBody}</button>
        <button type="button" onClick={onCancel}>
          {say.cancelBody}
        </button>
      </p>
    </form>
  );
}
