import { type RefObject, useState } from 'react';
import { TextField } from '../../frame/TextField.tsx';
import { messages } from '../../messages/messages.ts';
import type { Concerned } from '../decisions.ts';
import type { Reading } from '../parts.ts';
import { nameIn, onlyOne, subjectsFor } from '../speaker-choices.ts';

const { article: say } = messages;

/** Says what words are about: takes an accord or a country out, or adds one by typing. Enter takes the only one that is found, or the only one that is called just so. */
export function SubjectField({
  place,
  subjects,
  concerned: { accords, countries },
  onConcerned,
}: {
  place: RefObject<HTMLInputElement | null>;
  subjects: Reading['subjects'];
  concerned: Concerned;
  onConcerned(concerned: Concerned): void;
}) {
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const found = subjectsFor(words, subjects);
  const add = ({ type, key }: Reading['subjects'][number]) => {
    setTyped('');
    if (type === 'ACCORD') onConcerned({ accords: withKey(accords, key), countries });
    else onConcerned({ accords, countries: withKey(countries, key) });
  };
  const without = (keys: readonly string[], key: string) => keys.filter((one) => one !== key);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const one = onlyOne(
          words,
          found.map((subject) => ({ subject, name: subject.names[0] ?? subject.key })),
        );
        if (one) add(one.subject);
      }}
    >
      <p className="tools">
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
          words !== '' && (found.length === 0 ? say.noSubject : say.subjectsFound(found.length))
        }
        isStatus
        dir="auto"
        value={typed}
        onText={setTyped}
      />
      {found.length > 0 && (
        <ul className="choices">
          {found.map((one) => (
            <li key={`${one.type} ${one.key}`}>
              <button type="button" className="plain" dir="auto" onClick={() => add(one)}>
                {one.names[0] ?? one.key}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

const withKey = (keys: readonly string[], key: string) => [...new Set([...keys, key])].sort();
