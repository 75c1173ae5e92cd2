/** The id of an office, as `Node.id` gives it. */
export function idOf({ key }: { key: string }): string {
  return `Office:${key}`;
}
