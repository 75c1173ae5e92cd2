import { type RefObject, useState } from 'react';
import { TextField } from '../../frame/TextField.tsx';
import { messages } from '../../messages/messages.ts';
import type { Concerned } from '../decisions.ts';
import type { Reading } from '../parts.ts';
import { nameIn, onlyOne, subjectsFor } from '../speaker-choices.ts';
import { ChoiceList } from './ChoiceList.tsx';

const { article: say } = messages;

/** Says what words are about: takes an accord or a country out, or adds one by typing. Enter takes the only one that is found, or the only one that is called just so. */
export function SubjectField({
  place,
  subjects,
  concerned: { accords, countries },
  fallback,
  onConcerned,
}: {
  place: RefObject<HTMLInputElement | null>;
  subjects: Reading['subjects'];
  concerned: Concerned;
  /** The accord of the article, which words are about that name none. */
  fallback: string;
  onConcerned(concerned: Concerned): void;
}) {
  const [typed, setTyped] = useState('');
  const [isOther, setOther] = useState(false);
  const words = typed.trim();
  const found = subjectsFor(words, subjects).map((subject) => ({
    subject,
    name: subject.names[0] ?? subject.key,
  }));
  const add = ({ subject: { type, key } }: (typeof found)[number]) => {
    setTyped('');
    if (type === 'ACCORD') onConcerned({ accords: withKey(accords, key), countries });
    else onConcerned({ accords, countries: withKey(countries, key) });
  };
  const without = (keys: readonly string[], key: string) => keys.filter((one) => one !== key);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const one = onlyOne(words, found);
        if (one) add(one);
      }}
    >
      <p className="tools">
        {accords.length === 0 && fallback !== '' && (
          <button
            type="button"
            className="plain"
            onClick={() => {
              setOther(true);
              place.current?.focus();
            }}
          >
            {say.notAbout(nameIn('ACCORD', fallback, subjects))}
          </button>
        )}
        {accords.map((key) => (
          <button
            key={key}
            type="button"
            className="plain"
            onClick={() => onConcerned({ accords: without(accords, key), countries })}
          >
            {say.notAbout(nameIn('ACCORD', key, subjects))}
          </button>
        ))}
        {countries.map((key) => (
          <button
            key={key}
            type="button"
            className="plain"
            onClick={() => onConcerned({ accords, countries: without(countries, key) })}
          >
            {say.notAbout(nameIn('COUNTRY', key, subjects))}
          </button>
        ))}
      </p>
      <TextField
        id="subject"
        place={place}
        label={say.aboutToo}
        hint={
          words === ''
            ? isOther && accords.length === 0 && say.otherAccord
            : found.length === 0
              ? say.noSubject
              : say.subjectsFound(found.length)
        }
        isStatus
        dir="auto"
        value={typed}
        onText={setTyped}
      />
      <ChoiceList
        choices={found}
        keyOf={({ subject }) => `${subject.type} ${subject.key}`}
        onChoice={add}
      />
    </form>
  );
}

const withKey = (keys: readonly string[], key: string) => [...new Set([...keys, key])].sort();
