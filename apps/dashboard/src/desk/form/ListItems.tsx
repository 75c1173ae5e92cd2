import { type ComponentType, useRef, useState } from 'react';
import { itemName } from '../messages/fields.ts';
import { messages } from '../messages/messages.ts';
import { Fold } from './Fold.tsx';
import { idOf, useForm } from './form-context.ts';
import type { FieldProps } from './LeafField.tsx';
import { editorOf, emptyOf } from './shape.ts';
import { useFocusAfter } from './use-focus-after.ts';

const { form } = messages;

/** The items of a list, which are added, removed and moved. */
export function ListItems(props: FieldProps & { Inner: ComponentType<FieldProps> }) {
  const { name, shape, value, path, onChange, Inner } = props;
  const { isReadOnly } = useForm();
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const next = useRef(items.length);
  // What an item shows stays with it when it moves.
  const [keys, setKeys] = useState<readonly number[]>(() => items.map((_, at) => at));
  const [first] = useState(items.length);
  const focus = useFocusAfter();
  const inner = shape.items ?? {};
  const called = itemName(name);
  // Of words a line tells nothing.
  const isFolded = name !== 'passages' && editorOf(inner, name) === 'object';
  const move = (at: number, to: number) => {
    onChange(swapped(items, at, to));
    setKeys(swapped(keys, at, to));
    focus(idOf([...path, String(to)]));
  };
  return (
    <>
      {items.map((item, at) => {
        const label = form.item(called, at + 1);
        const own = [...path, String(at)];
        const field = (
          <Inner
            name={name}
            label={label}
            shape={inner}
            value={item}
            path={own}
            isRequired
            onChange={(to) => onChange(items.with(at, to))}
          />
        );
        const key = keys[at];
        return (
          <div key={key ?? `new ${at}`} className="row">
            {isFolded ? (
              <Fold
                label={label}
                value={item}
                path={own}
                isOpenAtFirst={first === 1 || (key ?? first) >= first}
              >
                {field}
              </Fold>
            ) : (
              field
            )}
            {!isReadOnly && (
              <p className="tools">
                {at > 0 && (
                  <button type="button" className="plain" onClick={() => move(at, at - 1)}>
                    {form.up(label)}
                  </button>
                )}
                {at < items.length - 1 && (
                  <button type="button" className="plain" onClick={() => move(at, at + 1)}>
                    {form.down(label)}
                  </button>
                )}
                <button
                  type="button"
                  className="plain"
                  onClick={() => {
                    onChange(items.toSpliced(at, 1));
                    setKeys(keys.toSpliced(at, 1));
                    focus(`${idOf(path)}-add`);
                  }}
                >
                  {form.remove(label)}
                </button>
              </p>
            )}
          </div>
        );
      })}
      {!isReadOnly && (
        <button
          type="button"
          id={`${idOf(path)}-add`}
          onClick={() => {
            onChange([...items, emptyOf(inner, name)]);
            setKeys([...keys, next.current++]);
            focus(idOf([...path, String(items.length)]));
          }}
        >
          {form.add(called)}
        </button>
      )}
    </>
  );
}

function swapped<Item>(items: readonly Item[], at: number, to: number): readonly Item[] {
  const [one, other] = [items[at], items[to]];
  return one === undefined || other === undefined ? items : items.with(at, other).with(to, one);
}
