/** What an enum value of the schema says, as words: `social media post`. */
export function enumWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** An act where nothing else stands beside it, as in a title: what is contested, or still ahead, is not told as having happened. */
export function actWords(kind: string, contested: boolean, scheduled: boolean): string {
  const doubts = [contested && 'contested', scheduled && 'scheduled'].filter(Boolean);
  return `${enumWords(kind)}${doubts.length > 0 ? ` (${doubts.join(', ')})` : ''}`;
}
