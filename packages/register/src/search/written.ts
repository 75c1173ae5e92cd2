/** A draft that was written, changed or taken back: its JSON before and after, null where there is none. */
export interface Written {
  readonly type: string;
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Whether one of these fields of a draft was written otherwise than it was. */
export function differs({ before, after }: Written, fields: readonly string[]): boolean {
  return fields.some((field) => fieldOf(before, field) !== fieldOf(after, field));
}

/** A field of a draft; undefined where there is neither. */
export function fieldOf(draft: string | null, field: string): string | undefined {
  return draft === null ? undefined : JSON.parse(draft)[field];
}
