/** Who said or did something: a leader, a body, or someone whom the source does not name. */
export type Speaker =
  | { readonly leader: string }
  | { readonly body: string }
  | { readonly unnamed: string; readonly country: string | null };

export interface SpeakerColumns {
  readonly leader: string | null;
  readonly body: string | null;
  readonly unnamed: string | null;
  readonly unnamed_country: string | null;
}

/** The speaker in a row's columns; null where there is none. */
export function speakerOf(row: SpeakerColumns): Speaker | null {
  if (row.leader !== null) return { leader: row.leader };
  if (row.body !== null) return { body: row.body };
  return row.unnamed === null ? null : { unnamed: row.unnamed, country: row.unnamed_country };
}
