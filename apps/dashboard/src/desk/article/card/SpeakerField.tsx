import { type RefObject, useState } from 'react';
import { messages } from '../../messages/messages.ts';
import type { SpeakerInput } from '../../types.generated.ts';
import type { Reading } from '../parts.ts';
import { type SpeakerChoice, speakersFor } from '../speaker-choices.ts';

const { article: say } = messages;

/** Chooses a speaker by typing: somebody of the record, somebody new, or somebody who is not named. Enter takes the first. */
export function SpeakerField({
  place,
  speakers,
  onSpeaker,
}: {
  place: RefObject<HTMLInputElement | null>;
  speakers: Reading['speakers'];
  onSpeaker(speaker: SpeakerInput): void;
}) {
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const found = speakersFor(words, speakers);
  const others: readonly SpeakerChoice[] =
    words === ''
      ? []
      : [
          { speaker: { kind: 'NEW', key: words }, name: say.newSpeaker(words) },
          { speaker: { kind: 'UNNAMED', key: words }, name: say.unnamedSpeaker(words) },
        ];
  const choices = [...found, ...others];
  const choose = ({ speaker }: SpeakerChoice) => {
    setTyped('');
    onSpeaker(speaker);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = choices;
        if (first) choose(first);
      }}
    >
      <p className="field">
        <label htmlFor="speaker">{say.chooseSpeaker}</label>
        <input
          id="speaker"
          ref={place}
          dir="auto"
          autoComplete="off"
          aria-describedby="speaker-hint"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <span className="hint" id="speaker-hint" role="status">
          {words !== '' && (found.length === 0 ? say.noSpeaker : say.speakersFound(found.length))}
        </span>
      </p>
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
