import { useMessages } from '../../messages/messages.ts';
import { Field } from './Field.tsx';

/** A native select with an option for any value. A value that is not among the options is shown unchanged. */
export function Choice(props: {
  label: string;
  name: string;
  value: string | undefined;
  options: readonly (readonly [value: string, word: string])[];
  /** The label of the option for any value. */
  any?: string;
  help?: string | undefined;
}) {
  const messages = useMessages();
  const { label, name, value, options, any = messages.statements.any, help } = props;
  const isKnown = value === undefined || options.some(([known]) => known === value);
  return (
    <Field
      label={label}
      help={help}
      control={(attributes) => (
        <select {...attributes} name={name} defaultValue={value ?? ''}>
          <option value="">{any}</option>
          {!isKnown && <option value={value}>{value}</option>}
          {options.map(([known, word]) => (
            <option key={known} value={known}>
              {word}
            </option>
          ))}
        </select>
      )}
    />
  );
}
