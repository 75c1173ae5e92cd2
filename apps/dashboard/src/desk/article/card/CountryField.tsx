import { Labelled } from '../../frame/Labelled.tsx';
import { messages } from '../../messages/messages.ts';
import type { Reading } from '../parts.ts';

const { article: say } = messages;

/** The country that a speaker speaks for, of those on record. */
export function CountryField({
  id,
  label,
  country,
  subjects,
  onCountry,
}: {
  id: string;
  label: string;
  country: string | null;
  subjects: Reading['subjects'];
  onCountry(country: string | null): void;
}) {
  const countries = subjects
    .filter(({ type }) => type === 'COUNTRY')
    .map(({ key, names }) => ({ key, name: names[0] ?? key }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <Labelled id={id} label={label}>
      <select
        id={id}
        value={country ?? ''}
        onChange={({ target }) => onCountry(target.value === '' ? null : target.value)}
      >
        <option value="">{say.speaksForNone}</option>
        {countries.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
