import type { InputHTMLAttributes } from 'react';
import { suggestedType } from '../client/suggest.ts';
import { useSuggestions } from '../client/use-suggestions.ts';

/** A line of text. Where it is the key of an entry, the record suggests what begins or is called so. */
export function SuggestedInput({
  name,
  onText,
  ...input
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> & {
  name: string;
  value: string;
  onText(text: string): void;
}) {
  const type = suggestedType(name);
  const suggestions = useSuggestions(type, input.value);
  const list = `${input.id}-list`;
  return (
    <>
      <input
        {...input}
        dir="auto"
        autoComplete="off"
        list={type === null ? undefined : list}
        onChange={({ target }) => onText(target.value)}
      />
      {type !== null && (
        <datalist id={list}>
          {suggestions.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
