import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { addresses } from '../addresses.ts';
import { useSuggestions } from '../client/use-suggestions.ts';
import { Labelled } from '../frame/Labelled.tsx';
import { TextField } from '../frame/TextField.tsx';
import { messages } from '../messages/messages.ts';
import { entryTypes } from '../messages/words.ts';
import type { EntryType } from '../types.generated.ts';
import type { ChangeSetParts } from './parts.ts';

const { changeSet: say } = messages;

/** Opens an entry of the record, or a new one, to be drafted. The record suggests keys for words. */
export function AddEntry({ changeSet: { id } }: Pick<ChangeSetParts, 'changeSet'>) {
  const [type, setType] = useState<EntryType>('PARTICIPATION');
  const [key, setKey] = useState('');
  const [isClosed, setClosed] = useState(false);
  const found = useSuggestions(type, key);
  const suggestions = isClosed ? [] : found;
  const navigate = useNavigate();
  return (
    <section className="panel" aria-labelledby="add-entry">
      <h2 id="add-entry">{say.add}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void navigate(addresses.entry(id, { type, key: key.trim() }));
        }}
      >
        <Labelled id="add-type" label={say.type}>
          <select
            id="add-type"
            value={type}
            onChange={({ target }) => setType(target.value as EntryType)}
          >
            {Object.entries(entryTypes).map(([one, word]) => (
              <option key={one} value={one}>
                {word}
              </option>
            ))}
          </select>
        </Labelled>
        <TextField
          id="add-key"
          label={say.key}
          hint={say.keyHint}
          required
          value={key}
          onKeyDown={(event) => setClosed(event.key === 'Escape')}
          onText={setKey}
        />
        <p aria-live="polite" className="quiet">
          {suggestions.length > 0 && say.found(suggestions.length)}
        </p>
        {suggestions.length > 0 && (
          <ul className="rows">
            {suggestions.map((one) => (
              <li key={one.key}>
                <Link to={addresses.entry(id, { type, key: one.key })}>{one.key}</Link>
                <span className="quiet" dir="auto">
                  {one.label}
                </span>
              </li>
            ))}
          </ul>
        )}
        <button type="submit">{say.open}</button>
      </form>
      <p>
        <Link to={addresses.paste(id)}>{say.article}</Link>
      </p>
    </section>
  );
}
