/** Ends a sentence. A date ends with «г.», behind which no second full stop stands. */
export function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
