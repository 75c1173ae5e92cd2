import type { ComponentType } from 'react';
import { fieldName } from '../messages/fields.ts';
import { messages } from '../messages/messages.ts';
import { idOf, useForm } from './form-context.ts';
import { type FieldProps, LeafField } from './LeafField.tsx';
import { NamesField } from './NamesField.tsx';
import { ObjectFields } from './ObjectFields.tsx';
import { editorOf, emptyOf, variantOf } from './shape.ts';

const { form } = messages;

/** A value of one of several shapes, of which one is chosen. */
export function Variants(props: FieldProps & { Inner: ComponentType<FieldProps> }) {
  const { name, label, shape, value, path, onChange } = props;
  const { isReadOnly } = useForm();
  const at = variantOf(shape, value);
  const inner = shape.anyOf?.[at] ?? {};
  const id = `${idOf(path)}-kind`;
  const called = (number: number): string => {
    const [first] = shape.anyOf?.[number]?.required ?? [];
    if (first !== undefined) return fieldName(first).replace(/ \(.*\)$/, '');
    return editorOf(shape.anyOf?.[number] ?? {}, name) === 'names' ? form.byLanguage : form.text;
  };
  return (
    <>
      <p className="field">
        <label htmlFor={id}>{form.kindOf(label)}</label>
        <select
          id={id}
          value={at}
          disabled={isReadOnly}
          onChange={({ target }) =>
            onChange(emptyOf(shape.anyOf?.[Number(target.value)] ?? {}, name))
          }
        >
          {shape.anyOf?.map((one, number) => (
            <option key={JSON.stringify(one)} value={number}>
              {called(number)}
            </option>
          ))}
        </select>
      </p>
      {inner.properties ? (
        <ObjectFields key={at} {...props} shape={inner} />
      ) : editorOf(inner, name) === 'names' ? (
        <NamesField key={at} {...props} shape={inner} />
      ) : (
        <LeafField key={at} {...props} label={form.text} shape={inner} />
      )}
    </>
  );
}
