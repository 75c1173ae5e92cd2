import { useState } from 'react';
import { fieldName } from '../messages/fields.ts';
import { messages } from '../messages/messages.ts';
import { idOf, type Path } from './form-context.ts';

const { form } = messages;

/** Adds a field to an object. It is chosen and then added, so that a choice by arrow keys adds none on the way. */
export function AddField({
  path,
  fields,
  onAdd,
}: {
  path: Path;
  fields: readonly string[];
  onAdd(field: string): void;
}) {
  const [field, setField] = useState('');
  if (fields.length === 0) return null;
  const id = `${idOf(path)}-add`;
  return (
    <p className="add">
      <label htmlFor={id}>{form.addField}</label>
      <select id={id} value={field} onChange={({ target }) => setField(target.value)}>
        <option value="">{form.choose}</option>
        {fields.map((one) => (
          <option key={one} value={one}>
            {fieldName(one)}
          </option>
        ))}
      </select>
      <button
        type="button"
        disabled={field === ''}
        onClick={() => {
          setField('');
          onAdd(field);
        }}
      >
        {form.addButton}
      </button>
    </p>
  );
}
