/** A value as the text of a script element: JSON in which no `<` can end the element. */
export function scriptText(value: unknown, replacer?: (key: string, value: unknown) => unknown) {
  return JSON.stringify(value, replacer).replaceAll('<', '\\u003c');
}
