import { fieldHint } from '../messages/fields.ts';
import { messages } from '../messages/messages.ts';
import { valueMeaning, valueWord } from '../messages/words.ts';
import { FieldFaults } from './FieldFaults.tsx';
import { faultsAt, idOf, type Path, useForm } from './form-context.ts';
import { SuggestedInput } from './SuggestedInput.tsx';
import { editorOf, type Shape, valuesOf } from './shape.ts';

const { form } = messages;

export interface FieldProps {
  /** The name in the entry: that of the list, for one of a list. */
  readonly name: string;
  readonly label: string;
  readonly shape: Shape;
  readonly value: unknown;
  readonly path: Path;
  readonly isRequired: boolean;
  /** Undefined: the field is left out of the entry. */
  onChange(value: unknown): void;
}

/** A field with one value. */
export function LeafField(props: FieldProps) {
  const { name, label, shape, path, isRequired } = props;
  const id = idOf(path);
  const editor = editorOf(shape, name);
  const hint = editor === 'choice' ? valueMeaning(String(props.value)) : fieldHint(name);
  const faults = faultsAt(useForm().faults, path, true);
  const described = [hint && `${id}-hint`, faults.length > 0 && `${id}-faults`].filter(Boolean);
  return (
    <div className="field" data-editor={editor}>
      <label htmlFor={id}>
        {label}
        {isRequired && <span className="quiet">{` ${form.required}`}</span>}
      </label>
      <Control
        {...props}
        described={described.length > 0 ? described.join(' ') : undefined}
        isInvalid={faults.length > 0}
      />
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldFaults path={path} isLeaf cure={editor === 'choice' ? form.chooseOne : undefined} />
    </div>
  );
}

function Control(props: FieldProps & { described: string | undefined; isInvalid: boolean }) {
  const { name, shape, value, path, isRequired, onChange, described, isInvalid } = props;
  const { isReadOnly } = useForm();
  const common = {
    id: idOf(path),
    'aria-describedby': described,
    'aria-invalid': isInvalid || undefined,
  };
  // What is optional and empty is left out of the entry.
  const write = (text: string) => onChange(text === '' && !isRequired ? undefined : text);
  switch (editorOf(shape, name)) {
    case 'choice':
      return (
        <select
          {...common}
          value={String(value ?? '')}
          disabled={isReadOnly}
          onChange={({ target }) => write(target.value)}
        >
          <option value="">{form.choose}</option>
          {valuesOf(shape).map((one) => (
            <option key={one} value={one}>
              {valueWord(one)}
            </option>
          ))}
        </select>
      );
    case 'decision':
      return (
        <select
          {...common}
          value={String(value)}
          disabled={isReadOnly}
          onChange={({ target }) => onChange(DECISIONS.get(target.value) ?? null)}
        >
          <option value="null">{form.unknown}</option>
          <option value="true">{form.yes}</option>
          <option value="false">{form.no}</option>
        </select>
      );
    case 'flag':
      return (
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          disabled={isReadOnly}
          onChange={({ target }) => onChange(target.checked || undefined)}
        />
      );
    case 'number':
      return (
        <input
          {...common}
          inputMode="numeric"
          value={String(value ?? '')}
          readOnly={isReadOnly}
          onChange={({ target: { value: text } }) =>
            onChange(/^\d+$/.test(text) ? Number(text) : text === '' ? undefined : text)
          }
        />
      );
    case 'long':
      return (
        <textarea
          {...common}
          rows={3}
          dir="auto"
          value={String(value ?? '')}
          readOnly={isReadOnly}
          onChange={({ target }) => write(target.value)}
        />
      );
    default:
      return (
        <SuggestedInput
          {...common}
          name={name}
          value={String(value ?? '')}
          readOnly={isReadOnly}
          onText={write}
        />
      );
  }
}

const DECISIONS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);
