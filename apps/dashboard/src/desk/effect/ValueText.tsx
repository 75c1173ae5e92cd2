import { fieldsOf } from '../form/shape.ts';
import { fieldName } from '../messages/fields.ts';

/** A value of an entry, to be read: texts as they are, lists and objects by their fields. */
export function ValueText({ value }: { value: unknown }) {
  if (value === undefined || value === null) return <span className="quiet">–</span>;
  if (typeof value !== 'object') return <span dir="auto">{String(value)}</span>;
  const parts = Array.isArray(value)
    ? value.map((item, at) => [String(at + 1), item] as const)
    : Object.entries(fieldsOf(value)).map(([field, inner]) => [fieldName(field), inner] as const);
  return (
    <dl className="value">
      {parts.map(([name, inner]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <ValueText value={inner} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
