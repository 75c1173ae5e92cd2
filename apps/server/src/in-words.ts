/** What an enum value of the schema says, as words: `social media post`. */
export function inWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}
