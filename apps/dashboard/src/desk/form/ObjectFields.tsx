import { type ComponentType, useState } from 'react';
import { fieldName } from '../messages/fields.ts';
import { messages } from '../messages/messages.ts';
import { AddField } from './AddField.tsx';
import { faultsAt, idOf, useForm } from './form-context.ts';
import type { FieldProps } from './LeafField.tsx';
import { editorOf, emptyOf, fieldsOf, propertyOf } from './shape.ts';
import { shownFields } from './shown-fields.ts';
import { useFocusAfter } from './use-focus-after.ts';

const { form } = messages;

/** The fields of an object: those that it must have or has, and a way to add the others. */
export function ObjectFields(
  props: Omit<FieldProps, 'label' | 'isRequired' | 'name'> & { Inner: ComponentType<FieldProps> },
) {
  const { shape, value, path, onChange, Inner } = props;
  const { isReadOnly, faults } = useForm();
  const [added, setAdded] = useState<readonly string[]>([]);
  const fields = fieldsOf(value);
  const shown = shownFields(shape, fields, [
    ...added,
    // A fault is told at its field, also where the entry leaves that out.
    ...faultsAt(faults, path, true).flatMap((fault) => fault.path[path.length] ?? []),
  ]);
  const focus = useFocusAfter();
  const set = (field: string, to: unknown) => {
    const { [field]: _, ...others } = fields;
    onChange(to === undefined ? others : { ...fields, [field]: to });
  };
  const required = new Set(shape.required);
  const others = Object.keys(shape.properties ?? {}).filter((field) => !shown.includes(field));
  return (
    <>
      {shown.map((field) => {
        const inner = propertyOf(shape, field);
        const isLeaf = isLeafEditor(editorOf(inner, field));
        return (
          <div key={field} className="row">
            <Inner
              name={field}
              label={fieldName(field)}
              shape={inner}
              value={fields[field]}
              path={[...path, field]}
              isRequired={required.has(field)}
              onChange={(to) => set(field, to)}
            />
            {!isReadOnly && !isLeaf && !required.has(field) && (
              <button
                type="button"
                className="plain"
                onClick={() => {
                  set(field, undefined);
                  setAdded(added.filter((one) => one !== field));
                  focus(`${idOf(path)}-add`);
                }}
              >
                {form.remove(fieldName(field))}
              </button>
            )}
          </div>
        );
      })}
      {!isReadOnly && (
        <AddField
          path={path}
          fields={others}
          onAdd={(field) => {
            setAdded([...added, field]);
            const inner = propertyOf(shape, field);
            // What has one value is in the entry once something is written.
            if (!isLeafEditor(editorOf(inner, field)) || editorOf(inner, field) === 'flag')
              set(field, emptyOf(inner, field));
            focus(idOf([...path, field]));
          }}
        />
      )}
    </>
  );
}

function isLeafEditor(editor: ReturnType<typeof editorOf>): boolean {
  return !['object', 'list', 'names', 'variants'].includes(editor);
}
