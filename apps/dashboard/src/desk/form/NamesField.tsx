import { useState } from 'react';
import { messages } from '../messages/messages.ts';
import { FieldFaults } from './FieldFaults.tsx';
import { idOf, useForm } from './form-context.ts';
import type { FieldProps } from './LeafField.tsx';
import { type NameRow, namesOf, rowsOf } from './names-rows.ts';
import { useFocusAfter } from './use-focus-after.ts';

const { form } = messages;

/** Names by their languages, one to a row. */
export function NamesField({ label, value, path, onChange }: FieldProps) {
  const { isReadOnly } = useForm();
  const [rows, setRows] = useState<readonly NameRow[]>(() => {
    const given = rowsOf(value);
    return given.length > 0 || isReadOnly ? given : [{ language: '', text: '' }];
  });
  const focus = useFocusAfter();
  const set = (changed: readonly NameRow[]) => {
    setRows(changed);
    onChange(namesOf(changed));
  };
  return (
    <>
      {rows.map((row, at) => {
        const id = idOf([...path, String(at)]);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing but its place
          <div key={at} className="name-row">
            <p className="field">
              <label htmlFor={id}>{form.language}</label>
              <input
                id={id}
                size={6}
                autoComplete="off"
                value={row.language}
                readOnly={isReadOnly}
                onChange={({ target }) => set(rows.with(at, { ...row, language: target.value }))}
              />
            </p>
            <p className="field">
              <label htmlFor={`${id}-text`}>{form.text}</label>
              <input
                id={`${id}-text`}
                dir="auto"
                autoComplete="off"
                lang={row.language || undefined}
                value={row.text}
                readOnly={isReadOnly}
                onChange={({ target }) => set(rows.with(at, { ...row, text: target.value }))}
              />
            </p>
            {!isReadOnly && (
              <button
                type="button"
                className="plain"
                aria-label={form.remove(form.item(label, at + 1))}
                onClick={() => {
                  set(rows.toSpliced(at, 1));
                  focus(`${idOf(path)}-add`);
                }}
              >
                {form.removeShort}
              </button>
            )}
            <FieldFaults path={[...path, row.language]} isLeaf />
          </div>
        );
      })}
      {!isReadOnly && (
        <button
          type="button"
          id={`${idOf(path)}-add`}
          onClick={() => {
            setRows([...rows, { language: '', text: '' }]);
            focus(idOf([...path, String(rows.length)]));
          }}
        >
          {form.add(label)}
        </button>
      )}
    </>
  );
}
