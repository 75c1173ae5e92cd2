/** An enum value of the schema in words: `social media post`. */
export function enumWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** An act in words, for titles: it says where the act is contested or scheduled. */
export function actWords(kind: string, contested: boolean, scheduled: boolean): string {
  const doubts = [contested && 'contested', scheduled && 'scheduled'].filter(Boolean);
  return `${enumWords(kind)}${doubts.length > 0 ? ` (${doubts.join(', ')})` : ''}`;
}
