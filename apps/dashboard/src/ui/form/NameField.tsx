import { useId } from 'react';
import { Field } from './Field.tsx';

/**
 * A field for a name or a key. The browser offers names as one types, without scripts too; any other name may be typed, and the page
 * finds whose it is.
 */
export function NameField(props: {
  label: string;
  name: string;
  /** The name that is chosen. */
  value: string | undefined;
  /** Names on offer, each with what is said of it. */
  options: readonly (readonly [name: string, note: string])[];
  help?: string | undefined;
}) {
  const list = useId();
  const { label, name, value, options, help } = props;
  return (
    <Field
      label={label}
      help={help}
      control={(attributes) => (
        <>
          <input
            {...attributes}
            type="text"
            name={name}
            list={list}
            defaultValue={value}
            autoComplete="off"
          />
          <datalist id={list}>
            {options.map(([option, note]) => (
              <option key={option} value={option}>
                {note}
              </option>
            ))}
          </datalist>
        </>
      )}
    />
  );
}
