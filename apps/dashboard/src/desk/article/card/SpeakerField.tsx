import { type RefObject, useState } from 'react';
import { TextField } from '../../frame/TextField.tsx';
import { messages } from '../../messages/messages.ts';
import type { SpeakerInput } from '../../types.generated.ts';
import type { Reading } from '../parts.ts';
import { type SpeakerChoice, speakersFor } from '../speaker-choices.ts';
import { NewBodyForm } from './NewBodyForm.tsx';

const { article: say } = messages;

/** Chooses a speaker by typing: one of the record, a person or a body that is new, or somebody who is not named. Enter takes the first. */
export function SpeakerField({
  place,
  reading: { speakers, subjects },
  onSpeaker,
}: {
  place: RefObject<HTMLInputElement | null>;
  reading: Pick<Reading, 'speakers' | 'subjects'>;
  onSpeaker(speaker: SpeakerInput): void;
}) {
  const [typed, setTyped] = useState('');
  const [body, setBody] = useState<string | null>(null);
  const words = typed.trim();
  const found = speakersFor(words, speakers);
  const others: readonly SpeakerChoice[] =
    words === ''
      ? []
      : [
          { speaker: { kind: 'NEW', key: words }, name: say.newSpeaker(words) },
          { speaker: { kind: 'NEW_BODY', key: words }, name: say.newBody(words) },
          { speaker: { kind: 'UNNAMED', key: words }, name: say.unnamedSpeaker(words) },
        ];
  const choices = [...found, ...others];
  const choose = ({ speaker }: SpeakerChoice) => {
    setTyped('');
    if (speaker.kind === 'NEW_BODY') setBody(speaker.key);
    else onSpeaker(speaker);
  };
  if (body !== null)
    return (
      <NewBodyForm
        name={body}
        subjects={subjects}
        onBody={(speaker) => {
          setBody(null);
          onSpeaker(speaker);
        }}
        onCancel={() => setBody(null)}
      />
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = choices;
        if (first) choose(first);
      }}
    >
      <TextField
        id="speaker"
        place={place}
        label={say.chooseSpeaker}
        hint={
          words !== '' && (found.length === 0 ? say.noSpeaker : say.speakersFound(found.length))
        }
        isStatus
        dir="auto"
        value={typed}
        onText={setTyped}
      />
      {choices.length > 0 && (
        <ul className="choices">
          {choices.map((one) => (
            <li key={`${one.speaker.kind} ${one.speaker.key}`}>
              <button type="button" className="plain" dir="auto" onClick={() => choose(one)}>
                {one.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
