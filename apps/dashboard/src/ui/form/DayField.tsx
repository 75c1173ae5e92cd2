import { Field } from './Field.tsx';

/** A labelled field for a day, `YYYY-MM-DD`, with its initial value. */
export function DayField(props: {
  label: string;
  name: string;
  value?: string | undefined;
  max?: string;
  required?: boolean;
}) {
  const { label, name, value, max, required } = props;
  return (
    <Field
      label={label}
      control={(attributes) => (
        <input
          {...attributes}
          type="date"
          name={name}
          defaultValue={value ?? ''}
          max={max}
          required={required}
        />
      )}
    />
  );
}
