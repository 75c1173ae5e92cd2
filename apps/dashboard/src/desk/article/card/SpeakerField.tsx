import { type RefObject, useState } from 'react';
import { TextField } from '../../frame/TextField.tsx';
import { messages } from '../../messages/messages.ts';
import type { SpeakerInput } from '../../types.generated.ts';
import type { Decisions } from '../decisions.ts';
import type { Reading } from '../parts.ts';
import { onlyOne, type SpeakerChoice, speakersBefore, speakersFor } from '../speaker-choices.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { CountryField } from './CountryField.tsx';
import { NewBodyForm } from './NewBodyForm.tsx';

const { article: say } = messages;

/** Chooses a speaker by typing: one of the record, a person or a body that is new, or somebody who is not named. Enter takes the only one that is found, or the only one that is called just so. */
export function SpeakerField({
  place,
  reading: { proposals, speakers, subjects },
  decisions,
  speaker,
  onSpokenFor,
  onSpeaker,
}: {
  place: RefObject<HTMLInputElement | null>;
  reading: Pick<Reading, 'proposals' | 'speakers' | 'subjects'>;
  /** Whoever is new in one of them may be chosen in the next. */
  decisions: Decisions;
  /** The speaker who is chosen now. */
  speaker: SpeakerInput | null;
  /** The same, where they are not named, with another country. */
  onSpokenFor(speaker: SpeakerInput): void;
  onSpeaker(speaker: SpeakerInput): void;
}) {
  const [typed, setTyped] = useState('');
  const [body, setBody] = useState<string | null>(null);
  const words = typed.trim();
  const unnamed = speaker?.kind === 'UNNAMED' ? speaker : null;
  const found = speakersFor(words, speakers, decisions);
  const others: readonly SpeakerChoice[] =
    words === ''
      ? speakersBefore(proposals, decisions, speaker).map((one) => ({
          ...one,
          name: say.sameSpeaker(one.name),
        }))
      : [
          { speaker: { kind: 'NEW', key: words }, name: say.newSpeaker(words) },
          { speaker: { kind: 'NEW_BODY', key: words }, name: say.newBody(words) },
          { speaker: { kind: 'UNNAMED', key: words }, name: say.unnamedSpeaker(words) },
        ];
  const choose = ({ speaker }: SpeakerChoice) => {
    setTyped('');
    // One that was made for another proposal has its kind already.
    if (speaker.kind === 'NEW_BODY' && !speaker.bodyKind) setBody(speaker.key);
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
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const one = found.length > 0 ? onlyOne(words, found) : words !== '' && others[0];
          if (one) choose(one);
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
        <ChoiceList
          choices={[...found, ...others]}
          keyOf={({ speaker: { kind, key, bodyKind } }) => `${kind} ${key} ${bodyKind ?? ''}`}
          onChoice={choose}
        />
      </form>
      {unnamed && (
        <CountryField
          id="speaks-for"
          label={say.speaksFor}
          country={unnamed.country ?? null}
          subjects={subjects}
          onCountry={(country) => onSpokenFor({ ...unnamed, country })}
        />
      )}
    </>
  );
}
