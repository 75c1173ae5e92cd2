import { RefusedValue } from '@signatory/register';

/**
 * A client's filter, narrowed to the object whose list it is. A filter that names another object in the same field is
 * refused: such a list is empty or another object's, and an empty page would hide the mistake.
 */
export function within<Filter extends object, Field extends keyof Filter & string>(
  filter: Filter | null | undefined,
  field: Field,
  value: Filter[Field] & string,
): Filter {
  const asked = filter?.[field];
  if (asked != null && asked !== value) {
    throw new RefusedValue(
      `filter.${field} is ${JSON.stringify(asked)} in a list of ${JSON.stringify(value)}`,
      `leave filter.${field} out, or ask the list of Query`,
    );
  }
  // The compiler widens a computed key to any string.
  return { ...filter, [field]: value } as Filter;
}
